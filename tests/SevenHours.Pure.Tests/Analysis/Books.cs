using SevenHours.Analysis.Ledgers;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>Small books.</summary>
internal static class Books
{
    public const long Hour = 3_600, Day = 24 * Hour;

    public static MoneyBook Of(int accounts, params (long Time, int From, int To, long Amount, Channel Channel)[] lines) => new(
        [.. Enumerable.Range(0, accounts).Select(i => new BookAccount($"a{i}", "person", $"Person {i}", "bank"))],
        [.. lines.Select(line => new Transfer(line.Time, line.From, line.To, line.Amount))], [.. lines.Select((_, i) => $"t{i}")],
        [.. lines.Select(line => line.Channel)], "XTS");

    public static MoneyBook Any(Seeds seeds, int lines = 60)
    {
        var accounts = 2 + seeds.Below(12);
        return Of(accounts, [.. Enumerable.Range(0, seeds.Below(lines)).Select(i =>
            (i * Hour, seeds.Below(accounts), seeds.Below(accounts), 1L + seeds.Below(500), seeds.Below(2) == 0 ? Channel.Cash : Channel.Bank))]);
    }
}
