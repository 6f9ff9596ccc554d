using System.Diagnostics;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class MutationTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly string[] Pieces =
    [
        "\t", "\n", "\r", "  ", ":", ": ", "- ", "{", "}", "[", "]", "\"", "'", "|", ">", "&a ", "*a", "!t ", "? ", "---\n", "...\n", "%", "@", "`",
        "#", "~", "null", "\u0000", "\u0085", "\u2028", "\uFEFF", "(", ")", " and ", " not ", " for ", "999999999999", "-1", "é", "\U0001F6AA",
        "overlay: extend", "../", "\\", "\\U", "\\x", "<<: ", "{{{{{{{{", "[[[[[[[[", "((((((((",
    ];

    [Fact]
    public void A_spoilt_package_gives_findings_and_never_an_exception() =>
        Seeds.ForAll(3000, seeds =>
        {
            var sample = new Sample();
            for (var times = 1 + seeds.Below(4); times > 0; times--) Spoil(sample, seeds);
            var watch = Stopwatch.StartNew();
            var package = sample.Check();
            watch.Elapsed.ShouldBeLessThan(Limit);
            foreach (var found in package.Diagnostics.All)
            {
                found.At.Line.ShouldBeGreaterThan(0);
                found.At.Column.ShouldBeGreaterThan(0);
                found.Message.ShouldNotContain("{0}");
            }
        });

    private static void Spoil(Sample sample, Seeds seeds)
    {
        var path = seeds.Pick([.. sample.Files.Keys]);
        var bytes = sample.Files[path].ToList();
        var at = seeds.Below(bytes.Count + 1);
        var length = Math.Min(1 + seeds.Below(12), bytes.Count - at);
        switch (seeds.Below(6))
        {
            case 0: bytes.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(seeds.Pick(Pieces))); break;
            case 1: bytes.RemoveRange(at, length); break;
            case 2: bytes.InsertRange(seeds.Below(bytes.Count + 1), bytes.GetRange(at, length)); break;
            case 3 when at < bytes.Count: bytes[at] = (byte)seeds.Below(256); break;
            case 4: bytes = bytes.GetRange(0, at); break;
            default: SwapLines(bytes, seeds); break;
        }

        sample.With(path, [.. bytes]);
    }

    private static void SwapLines(List<byte> bytes, Seeds seeds)
    {
        var lines = System.Text.Encoding.Latin1.GetString([.. bytes]).Split('\n');
        var (one, other) = (seeds.Below(lines.Length), seeds.Below(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        bytes.Clear();
        bytes.AddRange(System.Text.Encoding.Latin1.GetBytes(string.Join('\n', lines)));
    }
}
