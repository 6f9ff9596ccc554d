using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Techniques;

public sealed class OverrunTests(ITestOutputHelper output)
{
    [Fact]
    public void Whatever_is_taken_outside_the_time_or_the_scope_of_an_order_always_falls_and_whatever_lies_within_never_does()
    {
        for (ulong seed = 1; seed <= 40; seed++)
        {
            output.WriteLine($"seed {seed}");
            var luck = new Luck(seed);
            var asked = new SimSpan(20_000 + (int)(luck.Draw(LuckPurpose.Technique, 1) % 20_000));
            var lines = Enumerable.Range(0, 12).Select(i => (Name: $"l{i:00}", At: 2_000 + (int)(luck.Draw(LuckPurpose.Technique, 2, i) % 50_000), Beyond: luck.Draw(LuckPurpose.Technique, 3, i) % 4 == 0)).ToList();
            var play = WatchCase.New().With("random", $$"""
                techniques:
                  random:
                    kind: surveillance
                    of: other_house
                    lines: { {{string.Join(", ", lines.Select(line => $"{line.Name}: {{ at: {line.At}s, says: Seen., beyond: {(line.Beyond ? "true" : "false")} }}"))}} }
                """).Begin(seed);
            play.Order("watch", "other_house", "50m", length: "5h");
            play.Do(new UseTechnique(play.Start("officer", "watch", "other_house"), asked)).Until("17h");
            foreach (var came in play.Latest().Came)
            {
                var line = play.Scenario.Table<Technique>()[play.Latest().Technique].Lines[came.Line];
                play.Keep(line.Name);
                var isWithin = came.At <= play.Latest().AllowedUntil && !line.IsBeyond;
                play.Worth().ShouldBe(isWithin ? 1000 : 0, $"seed {seed}, {line.Name}");
                play.Breaks().Any(kind => BreakCost.Of(kind).LeavesLawful == 0).ShouldBe(!isWithin, $"seed {seed}, {line.Name}");
            }

            play.ShouldRefold();
        }
    }
}
