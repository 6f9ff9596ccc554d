using System.Text;
using SevenHours.Web.Identity.Accounts.WaysIn;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Accounts;

public sealed class TotpTests
{
    private static readonly byte[] s_secret = Encoding.ASCII.GetBytes("12345678901234567890");

    // The examples of RFC 6238, appendix B; of its eight digits the last six.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long at, string code) =>
        Totp.Code(s_secret, DateTimeOffset.FromUnixTimeSeconds(at)).ShouldBe(code);

    [Fact]
    public void A_secret_is_written_as_apps_read_it() => Totp.Written(s_secret).ShouldBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_clock_may_be_half_a_minute_off_and_no_more(int seconds, bool fits)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_234_567_890);
        (Totp.Match(s_secret, Totp.Code(s_secret, now.AddSeconds(seconds)), now, 0) is not null).ShouldBe(fits);
    }

    [Fact]
    public void A_half_minute_that_was_used_is_not_taken_again_nor_one_before_it()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_234_567_890);
        var used = Totp.Match(s_secret, Totp.Code(s_secret, now), now, 0)!.Value;

        Totp.Match(s_secret, Totp.Code(s_secret, now), now, used).ShouldBeNull();
        Totp.Match(s_secret, Totp.Code(s_secret, now.AddSeconds(-30)), now, used).ShouldBeNull();
        Totp.Match(s_secret, Totp.Code(s_secret, now.AddSeconds(30)), now, used).ShouldBe(used + 1);
    }
}
