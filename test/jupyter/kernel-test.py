"""Jupyter's own test suite for kernels (jupyter_kernel_test) on ours; writes one line of JSON a test."""

import json
import sys
import unittest

import jupyter_kernel_test

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def bundle(mime, source):
    return {"code": f"display.bundle({{ {json.dumps(mime)}: {json.dumps(source)} }})", "mime": mime}


class KommunelabTests(jupyter_kernel_test.KernelTests):
    kernel_name = "kommunelab"
    language_name = "typescript"
    file_extension = ".ts"
    code_hello_world = "console.log('hello, world')"
    code_stderr = "console.error('oh dear')"
    completion_samples = [
        {"text": "kommuner20", "matches": ["kommuner2018", "kommuner2022"]},
        {"text": "digitalPri", "matches": ["digitalPriority"]},
        {"text": "'abc'.toUpperC", "matches": ["toUpperCase"]},
    ]
    complete_code_samples = [
        "1",
        "const a: number = 1",
        "console.log('hello, world')",
        "function f(x: number) { return x * 2 }",
        "await Promise.resolve(1)",
        "interface Grade { value: number }",
    ]
    incomplete_code_samples = [
        "function f(x: number) {",
        "console.log('hello'",
        "const list = [1,",
        "`a text that goes on",
        "/* a comment that goes on",
        "if (1 > 0) {\n  1",
    ]
    invalid_code_samples = ["import = 7", "const = 3", "let a = ;"]
    code_generate_error = "throw new Error('as wanted')"
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": "'en' + ' tekst'", "result": "'en tekst'"},
        {"code": "await Promise.resolve([1, 2, 3])", "result": "[ 1, 2, 3 ]"},
        {"code": "({ a: 1 })", "result": "{ a: 1 }"},
        {"code": "distribution(kommuner2022, digitalPriority)", "mime": "text/html"},
        {
            "code": "crosstab(kommuner2022, { rows: recruitment, columns: hindranceGroup })",
            "mime": "application/vnd.kommunelab.crosstab.v1+json",
        },
    ]
    code_display_data = [
        {"code": "display.html('<b>hei</b>')", "mime": "text/html"},
        {"code": "display.markdown('**hei**')", "mime": "text/markdown"},
        {"code": "display({ [Symbol.for('Jupyter.display')]: () => ({ 'text/html': '<i>hei</i>' }) })", "mime": "text/html"},
        {"code": "display(kommuner2022)", "mime": "application/vnd.kommunelab.table.v1+json"},
        bundle("image/png", PIXEL),
        bundle("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        bundle("text/latex", "$x^2$"),
        bundle("application/json", "{}"),
    ]
    code_history_pattern = "6 ? 7"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "distribution"
    code_clear_output = "display('soon gone'); display.clear()"

    def test_silent(self):
        """Not in the suite: what runs silently publishes nothing and is not counted."""
        self.flush_channels()
        before, _ = self.execute_helper(code="1")
        reply, outputs = self.execute_helper(code="console.log('unheard')", silent=True, store_history=False)
        after, _ = self.execute_helper(code="2")
        self.assertEqual(reply["content"]["status"], "ok")
        self.assertEqual(outputs, [])
        self.assertEqual(after["content"]["execution_count"], before["content"]["execution_count"] + 1)


class JsonLines(unittest.TestResult):
    def tell(self, test, outcome, detail=""):
        print(json.dumps({"test": test._testMethodName, "outcome": outcome, "detail": detail}), flush=True)

    def addSuccess(self, test):
        self.tell(test, "passed")

    def addError(self, test, err):
        name = getattr(test, "_testMethodName", None)
        if name:
            self.tell(test, "failed", self._exc_info_to_string(err, test))
        else:
            print(self._exc_info_to_string(err, test), file=sys.stderr)

    addFailure = addError

    def addSkip(self, test, reason):
        self.tell(test, "skipped", reason)

    def addSubTest(self, test, subtest, err):
        if err:
            self.tell(test, "failed", f"{subtest}\n{self._exc_info_to_string(err, test)}")


unittest.defaultTestLoader.loadTestsFromTestCase(KommunelabTests).run(JsonLines())
