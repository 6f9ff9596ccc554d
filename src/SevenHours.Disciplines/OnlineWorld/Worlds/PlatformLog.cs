using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>When and from where an account was used, as its platform logs it. Made again from its scope: account and last instant.</summary>
/// <param name="At">When.</param>
/// <param name="Network">The internet address, from a range kept for documentation.</param>
public sealed record PlatformLog(SimTime At, string Network)
{
    private const int Day = 86_400;
    private const int MostLines = 60;
    private const int Epoch = 100_000;
    private const int HomeInHundred = 72;

    /// <summary>The log of an account up to an instant, the newest last: at most what the platform keeps.</summary>
    public static IReadOnlyList<PlatformLog> Of(Scenario scenario, WebItem account, SimTime until)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(account);
        var dice = new Dice(PageAddresses.NumberOf(account.Address), 2);
        var from = Math.Max(account.Appears == SimTime.Never ? 0 : account.Appears.Seconds, until.Seconds - scenario.Table<WebSite>()[account.Site].Logs.Seconds);
        var elsewhere = Address(dice);
        var lines = new List<PlatformLog>();
        // Backwards from a fixed evening, so that a later answer adds lines and changes none.
        for (var (at, i) = ((until.Seconds / Day * Day) + (Day * 3 / 4), 0); at > from && i < MostLines; i++, at -= Day)
        {
            var day = new Dice(PageAddresses.NumberOf(account.Address) ^ Luck.Mix((ulong)((at / Day) + Epoch)), 3);
            var time = new SimTime(at + day.Between(-4 * 3600, 5 * 3600));
            if (time <= until && time.Seconds > from)
            {
                lines.Add(new PlatformLog(time, day.Within(HomeInHundred) && account.Held.Network.Length > 0 ? account.Held.Network : elsewhere));
            }
        }

        lines.Reverse();
        return lines;
    }

    private static string Address(Dice dice) =>
        string.Create(CultureInfo.InvariantCulture, $"{dice.Of(PageWriter.Networks)}.{dice.Between(1, 254)}");
}
