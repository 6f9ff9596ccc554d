using System.Buffers.Binary;
using System.Diagnostics;
using SevenHours.Web.Identity.Accounts.WaysIn;
using SevenHours.Web.Strings;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Accounts;

public sealed class PasswordTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("seven boats", "12 characters")]
    [InlineData("Password2026!!", "first that are guessed")]
    [InlineData("qwertyuiop12", "first that are guessed")]
    [InlineData("Trustno1-2026", "first that are guessed")]
    [InlineData("1qaz2wsx3edc", "first that are guessed")]
    [InlineData("!!matrix!!31.12.", "first that are guessed")]
    [InlineData("abcabcabcabc", "first that are guessed")]
    [InlineData("abcdefghijklmn", "first that are guessed")]
    [InlineData("c.lovric-2026", "your own name")]
    public void Passwords_that_are_short_common_or_ones_own_name_are_refused(string password, string reason)
    {
        var refusal = PasswordRules.Refuse(password, "c.lovric", "C. Lovric").ShouldNotBeNull();

        Words.In("en")[refusal, ("n", PasswordRules.Shortest), ("most", PasswordRules.Longest)].ShouldContain(reason);
    }

    [Theory]
    [InlineData("seven boats on a quiet river")]
    [InlineData("семь лодок на реке")]
    [InlineData("aaaa bbbb 1111 xy")]
    [InlineData("lovric keeps seven boats")]
    public void What_a_password_is_made_of_does_not_matter(string password) => PasswordRules.Refuse(password, "c.lovric", "C. Lovric").ShouldBeNull();

    [Fact]
    public void A_password_has_an_end()
    {
        var longest = string.Concat(Enumerable.Range(100, PasswordRules.Longest))[..PasswordRules.Longest];
        PasswordRules.Refuse(longest).ShouldBeNull();
        PasswordRules.Refuse(longest + "x").ShouldBe("password.long");
    }

    [Fact]
    public async Task A_server_hashes_with_its_many_rounds_and_knows_the_password_again()
    {
        var work = new PasswordWork();

        var hash = await work.HashAsync("seven boats on a quiet river", Cancel);

        // Identity's third format: a marker, the function (2 is SHA-512), the rounds.
        var bytes = Convert.FromBase64String(hash);
        bytes[0].ShouldBe((byte)1);
        BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(1)).ShouldBe(2);
        BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(5)).ShouldBe(PasswordWork.Rounds);
        (await work.IsRightAsync(hash, "seven boats on a quiet river", Cancel)).ShouldBeTrue();
        (await work.IsRightAsync(hash, "seven boats on a quiet rivers", Cancel)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_name_that_nobody_has_costs_the_work_of_one_that_somebody_has()
    {
        var work = new PasswordWork(100_000);
        var hash = await work.HashAsync("seven boats on a quiet river", Cancel);
        var (somebody, nobody) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < 5; i++)
        {
            somebody = Math.Min(somebody, await MillisecondsAsync(hash));
            nobody = Math.Min(nobody, await MillisecondsAsync(null));
        }

        // Without the work it would be thousands of times less; a busy machine only makes both longer.
        nobody.ShouldBeGreaterThan(somebody / 5);

        async Task<double> MillisecondsAsync(string? known)
        {
            var from = Stopwatch.GetTimestamp();
            (await work.IsRightAsync(known, "another password", Cancel)).ShouldBeFalse();
            return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        }
    }

    [Fact]
    public async Task The_same_password_from_another_keyboard_is_the_same()
    {
        var work = new PasswordWork(1_000);
        var hash = await work.HashAsync("le caf\u00e9 pr\u00e8s du quai", Cancel);

        (await work.IsRightAsync(hash, "le cafe\u0301 pre\u0300s du quai", Cancel)).ShouldBeTrue();
    }
}
