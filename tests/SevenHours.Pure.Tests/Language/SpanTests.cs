using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

public sealed class SpanTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0h", 0)]
    [InlineData("45s", 45)]
    [InlineData("20m", 1200)]
    [InlineData("90m", 5400)]
    [InlineData("1h30m", 5400)]
    [InlineData("2d", 172800)]
    [InlineData("1d2h3m4s", 93784)]
    [InlineData("24855d", 2147472000)]
    [InlineData("D+1", 0)]
    [InlineData("D+1 00:00", 0)]
    [InlineData("D+2 03:00", 97200)]
    [InlineData("D+9999 23:59", 863913540)]
    public void A_length_of_time_is_read(string text, int seconds)
    {
        Span.TryParse(text, out var span).ShouldBeTrue();
        span.Seconds.ShouldBe(seconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("h")]
    [InlineData("-1h")]
    [InlineData("+1h")]
    [InlineData("1.5h")]
    [InlineData("1h 30m")]
    [InlineData("30m1h")]
    [InlineData("1h1h")]
    [InlineData("1H")]
    [InlineData("1w")]
    [InlineData("24856d")]
    [InlineData("9999999999s")]
    [InlineData("١h")]
    [InlineData("D+0")]
    [InlineData("D+1 24:00")]
    [InlineData("D+1 00:60")]
    [InlineData("D+1 1:00")]
    [InlineData("D+1 -1:00")]
    [InlineData("D+10000")]
    public void Anything_else_is_no_length_of_time(string text) => Span.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_length_of_time_written_out_reads_as_itself() =>
        Seeds.ForAll(2000, seeds =>
        {
            var span = new Span((int)(seeds.Next() % int.MaxValue));
            Span.TryParse(span.ToString(), out var read).ShouldBeTrue();
            read.ShouldBe(span);
        });

    [Theory]
    [InlineData("NeededBy", "needed_by")]
    [InlineData("IsTrue", "is_true")]
    [InlineData("P90", "p90")]
    [InlineData("TheFIU", "the_fiu")]
    public void Names_of_properties_become_keys(string name, string key) => SnakeCase.Of(name).ShouldBe(key);
}
