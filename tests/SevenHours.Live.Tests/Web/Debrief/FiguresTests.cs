using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Strings;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Debrief;

public sealed class FiguresTests
{
    [Theory, InlineData("en", "198,000"), InlineData("it", "198.000"), InlineData("ar", "198,000")]
    public void A_sum_of_money_is_read_by_its_thousands(string language, string read) =>
        Figures.Line(198_000, "count", null, Words.In(language)).ShouldBe(read);
}
