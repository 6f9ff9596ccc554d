using System.Diagnostics;
using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

/// <summary>Files made to hold the reader up: each as large as a file may be.</summary>
public sealed class HostileFilesTests
{
    private const int Size = PackageLimits.FileBytes - 100;

    public static TheoryData<string, string, string> Attacks => new()
    {
        { "brackets", "", "[" },
        { "braces", "facts: ", "{" },
        { "dashes", "", "- " },
        { "questions", "", "? " },
        { "nested keys in flow", "", "{a: " },
        { "quotes", "facts: \"", "a\n" },
        { "colons", "", "a: " },
        { "commas", "facts: [", "," },
        { "comments", "", "# a\n" },
        { "unknown sections", "", "facts_: 1\n" },
        { "brackets in a condition", "rules:\n  x:\n    when: >-\n      ", "(" },
        { "and in a condition", "rules:\n  x:\n    when: >-\n      true", " and true" },
        { "not in a condition", "rules:\n  x:\n    when: >-\n      ", "not " },
        { "names in a condition", "rules:\n  x:\n    when: >-\n      true", " and a(b)" },
        { "lines in a condition", "rules:\n  x:\n    when: |\n      true", "\n      and a" },
        { "one long line", "facts: { x: { statement: ", "a " },
        { "one long word", "facts: { x: { statement: ", "a" },
        { "anchors", "", "&a " },
        { "tags", "", "!a " },
        { "spaces", "facts:", " " },
        { "lines", "facts:", "\n" },
    };

    [Theory, MemberData(nameof(Attacks))]
    public void A_file_of_one_thing_over_and_over_is_answered_in_time(string _, string head, string piece)
    {
        var text = string.Concat([head, .. Enumerable.Repeat(piece, Size / piece.Length)]);
        var watch = Stopwatch.StartNew();
        new Sample().With("demo/hostile.yaml", text).Check();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void A_hundred_thousand_unknown_ids_are_answered_in_time()
    {
        var names = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  fact_number_{i}: {{ statement: A }}\n"));
        var wrong = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"      - reveal: {{ fact: fact_numbre_{i}, to: actor }}\n"));
        var watch = Stopwatch.StartNew();
        new Sample().With("demo/hostile.yaml", $"facts:\n{names}rules:\n  x:\n    when: true\n    do:\n{wrong}").Check();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }
}
