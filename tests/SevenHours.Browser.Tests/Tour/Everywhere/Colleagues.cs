using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Tour.Whole;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>People with accounts of their own: who teaches in the course, and who writes scenarios. They see less than who runs the server.</summary>
internal static partial class Colleagues
{
    private const string Password = "seven boats on a quiet river";

    /// <summary>Makes the first account, and by it the others.</summary>
    /// <returns>Who is a trainer of the course, and who is a designer.</returns>
    public static async Task<(IPage Trainer, IPage Designer)> ComeAsync(Inhabited house, CourseRun run)
    {
        var first = await run.PersonAsync(director: true);
        await house.PostAsync(first, "/accounts/first", "/accounts/first", ("name", "Ana Mercer"), ("signin", "a.mercer"));
        await SetUpAsync(house, first);
        var trainer = await InviteAsync(house, run, first, "Bo Lindt", "b.lindt", "manager");
        var designer = await InviteAsync(house, run, first, "Cy Adeyo", "c.adeyo", "designer");
        var account = Account().Match(await Inhabited.ReadAsync(run.Manager, $"{run.Base}/staff")).Groups[1].Value;
        await house.PostAsync(run.Manager, $"{run.Base}/staff", $"{run.Base}/members", ("account", account), ("role", "Trainer"));
        return (trainer, designer);
    }

    private static async Task<IPage> InviteAsync(Inhabited house, CourseRun run, IPage by, string name, string signIn, string role)
    {
        var invited = await house.PostAsync(by, "/accounts", "/accounts/invite", ("name", name), ("signin", signIn), ("roles", role));
        var page = await run.PersonAsync();
        await Inhabited.ReadAsync(page, WebUtility.HtmlDecode(Link().Match(await invited.TextAsync()).Value));
        await SetUpAsync(house, page);
        return page;
    }

    private static async Task SetUpAsync(Inhabited house, IPage page)
    {
        var html = await Inhabited.ReadAsync(page, "/invitation/password");
        var key = Key().Match(html).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        await house.PostAsync(page, "/invitation/password", "/invitation/password",
            ("secret", WebUtility.HtmlDecode(Letter().Match(html).Groups[1].Value)), ("password", Password), ("repeat", Password), ("code", Code(key)));
    }

    // RFC 6238, of this half minute.
    private static string Code(string key)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        var bits = string.Concat(key.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
#pragma warning disable CA5350 // What the standard says, and what every telephone makes.
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        return ((BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & 0x7fffffff) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("class=\"key ltr\">([A-Z2-7 ]+)<")]
    private static partial Regex Key();

    [GeneratedRegex("name=\"secret\" value=\"([^\"]+)")]
    private static partial Regex Letter();

    [GeneratedRegex("https?://[^\\s<\"]+/invitation\\?token=[\\w-]+")]
    private static partial Regex Link();

    [GeneratedRegex("<option value=\"([^\"]+)\"[^>]*>[^<]*Bo Lindt")]
    private static partial Regex Account();
}
