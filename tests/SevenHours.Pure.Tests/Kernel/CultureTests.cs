using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class CultureTests
{
    private static readonly string Invariant = Play();

    [Theory, InlineData("tr-TR"), InlineData("ar-SA"), InlineData("sv-SE"), InlineData("de-DE"), InlineData("fa-IR")]
    public void The_same_seed_gives_the_same_bytes_in_every_culture(string culture)
    {
        using (new UnderCulture(culture))
        {
            Play().ShouldBe(Invariant);
        }
    }

    [Theory, InlineData("ar-SA"), InlineData("sv-SE"), InlineData("fa-IR")]
    public void Times_are_written_in_western_digits(string culture)
    {
        using (new UnderCulture(culture))
        {
            (new SimTime(26 * 3600 + 61).ToString(), new SimTime(-61).ToString(), new SimSpan(-5).ToString(), new EventId(-1).ToString())
                .ShouldBe(("26:01:01", "-00:01:01", "-5s", "-1"));
        }
    }

    private static string Play()
    {
        var played = new List<string>();
        Seeds.ForAll(5, seeds =>
        {
            var play = RandomPlay.Of(seeds).Run();
            played.Add(Wire.Of(play.Events, new WireCodec(play.Scenario, play.WireNames)) + play.World.Hash());
        });
        return string.Join('\n', played);
    }
}
