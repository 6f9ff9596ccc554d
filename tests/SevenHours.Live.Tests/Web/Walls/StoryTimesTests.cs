using SevenHours.Kernel;
using SevenHours.Web.Features.CaseTimeline;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Strings;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Walls;

/// <summary>Times of the story and spots, as they are written and typed; and the stretch of time a drawing shows.</summary>
public sealed class StoryTimesTests
{
    [Theory]
    [InlineData(9000, "02:30"), InlineData(0, "00:00"), InlineData(-5400, "−01:30"), InlineData(-86_400, "−1 d 00:00"), InlineData(-950_400, "−11 d 00:00")]
    [InlineData(-180_000, "−3 d 22:00")]
    public void A_time_of_the_story_is_written_so_that_it_can_be_typed(int seconds, string written)
    {
        WallTimes.Of(Words.In("en"), seconds).ShouldBe(written);
        WallTimes.Read(written).ShouldBe(new SimTime(seconds));
        WallTimes.Read(written.Replace('−', '-')).ShouldBe(new SimTime(seconds));
    }

    [Theory, InlineData("ru", "−3 д 22:00"), InlineData("ar", "−3 ي\u200e 22:00")]
    public void A_day_has_the_letter_of_the_language_and_is_read_with_it(string language, string written)
    {
        WallTimes.Of(Words.In(language), -180_000).ShouldBe(written);
        WallTimes.Read(written).ShouldBe(new SimTime(-180_000));
    }

    [Theory, InlineData(""), InlineData("noon"), InlineData("3 d 22:00"), InlineData("-1:99"), InlineData("-99999 d 01:00")]
    public void What_is_no_time_is_not_read(string typed) => WallTimes.Read(typed).ShouldBeNull();

    [Fact]
    public void Spots_are_typed_with_a_point_or_a_comma_and_what_is_no_number_lies_beyond_the_globe()
    {
        Spots.Read("0,1431", "-0.44").ShouldBe(new(143_100, -440_000));
        Spots.Read("", " ").ShouldBeNull();
        Spots.Read("north", "0")!.Value.IsOnGlobe.ShouldBeFalse();
        Spots.Write(-106_800).ShouldBe("-0.1068");
    }

    [Fact]
    public void A_stretch_of_time_names_few_instants_and_keeps_its_middle_when_it_is_looked_at_closer()
    {
        foreach (var length in (long[])[600, 3600, 90_000, 1_000_000, 200_000_000])
        {
            var window = TimeWindow.Around(-length, 0, false);
            window.Ticks.Count().ShouldBeInRange(1, 10);
            (window.Closer.From + window.Closer.Until).ShouldBeInRange(window.From + window.Until - 2, window.From + window.Until + 2);
            window.X(window.From).ShouldBe(TimeWindow.Start);
            (window with { IsMirrored = true }).X(window.From).ShouldBe(TimeWindow.Width - TimeWindow.Start);
        }
    }
}
