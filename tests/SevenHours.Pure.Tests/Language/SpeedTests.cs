using System.Diagnostics;
using System.Globalization;
using System.Text;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class SpeedTests
{
    [Fact]
    public void A_large_package_is_read_and_checked_in_a_blink()
    {
        var large = Large();
        large.Check().Diagnostics.HasErrors.ShouldBeFalse();
        var best = Enumerable.Range(0, 5).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            large.Check();
            return watch.Elapsed;
        });
        best.ShouldBeLessThan(TimeSpan.FromMilliseconds(300));
    }

    // About 6,000 lines in 1,200 entries.
    private static Sample Large()
    {
        var (facts, rules) = (new StringBuilder("facts:\n"), new StringBuilder("rules:\n"));
        for (var i = 0; i < 600; i++)
        {
            facts.Append(CultureInfo.InvariantCulture, $"  f{i}:\n    statement: Fact number {i} is known.\n    weight: {i % 100}\n    needed_by: {{ police: 2h }}\n");
            rules.Append(CultureInfo.InvariantCulture, $"  r{i}:\n    when: knows(police, f{i}) and alert(crime_unit) >= {i % 100} for 20m\n    after: [10m, 20m, 40m]\n    do:\n");
            rules.Append(CultureInfo.InvariantCulture, $"      - reveal: {{ fact: f{i}, to: police }}\n      - inject: i01\n");
        }

        return new Sample().With("demo/large_facts.yaml", facts.ToString()).With("demo/large_rules.yaml", rules.ToString());
    }
}
