using System.Globalization;
using System.Numerics;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Gate;

/// <summary>Identifiers drawn from a seed: inside the reserved ranges and outside.</summary>
internal static class Drawn
{
    private const string Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /// <summary>One that nobody has.</summary>
    public static string Reserved(Seeds seeds) => seeds.Below(11) switch
    {
        0 => $"+999{Digits(seeds, 4 + seeds.Below(7))}",
        1 => $"+447700900{Digits(seeds, 3)}",
        2 => $"+1{2 + seeds.Below(8)}{Digits(seeds, 2)}55501{Digits(seeds, 2)}",
        3 => Account(seeds, seeds.Pick(["XA", "XB", "XZ", "QM", "QZ", "ZZ", "AA"]), 22),
        4 => $"{Word(seeds)}@{Word(seeds)}.example",
        5 => $"https://{Word(seeds)}.{Word(seeds)}.invalid/{Word(seeds)}",
        6 => $"{seeds.Pick(["192.0.2", "198.51.100", "203.0.113"])}.{seeds.Below(256)}",
        7 => $"2001:db8:{seeds.Below(65536):x}::{1 + seeds.Below(65535):x}",
        8 => $"00-00-5E-00-53-{seeds.Below(256):X2}",
        9 => $"001{Digits(seeds, 12)}",
        _ => $"P<UTO{Word(seeds).ToUpperInvariant()}<<{Word(seeds).ToUpperInvariant()}<<<<<<<<<<<<<<<<",
    };

    /// <summary>One that may be somebody's.</summary>
    public static string Stray(Seeds seeds) => seeds.Below(12) switch
    {
        0 => Phone(seeds),
        1 => Account(seeds, "DE", 22),
        2 => Account(seeds, "AL", 28),
        3 => $"{Word(seeds)}@{Word(seeds)}.{seeds.Pick(["com", "ru", "it", "org", "ua"])}",
        4 => $"www.{Word(seeds)}.{seeds.Pick(["com", "net", "de", "al", "rs", "online"])}",
        5 => $"{seeds.Pick(["8", "31", "93", "185"])}.{seeds.Below(256)}.{seeds.Below(256)}.{1 + seeds.Below(255)}",
        6 => $"2a02:{seeds.Below(65536):x}:{seeds.Below(65536):x}::{1 + seeds.Below(65535):x}",
        7 => $"02:00:5E:{seeds.Below(256):X2}:{seeds.Below(256):X2}:{seeds.Below(256):X2}",
        8 => Card(seeds),
        9 => $"35{Digits(seeds, 13)}",
        10 => $"0x{Hex(seeds, 40)}",
        _ => "1" + string.Concat(Enumerable.Range(0, 30).Select(_ => Base58[seeds.Below(58)])) + "x7Y",
    };

    /// <summary>One made of digits, or letters and digits, that people write with signs between.</summary>
    public static string Numbered(Seeds seeds) => seeds.Below(3) switch { 0 => Phone(seeds), 1 => Account(seeds, "DE", 22), _ => Card(seeds) };

    private static string Phone(Seeds seeds) => $"+{seeds.Pick(["39", "49", "381", "7", "373", "20"])}{1 + seeds.Below(9)}{Digits(seeds, 8)}";

    private static string Card(Seeds seeds)
    {
        var digits = "4" + Digits(seeds, 14);
        var sum = digits.Select((c, i) => i % 2 == 0 ? (c - '0') * 2 is var twice && twice > 9 ? twice - 9 : (c - '0') * 2 : c - '0').Sum();
        return digits + ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture);
    }

    private static string Account(Seeds seeds, string country, int length)
    {
        var rest = Digits(seeds, length - 4);
        var number = BigInteger.Parse(rest + string.Concat(country.Select(c => c - 'A' + 10)) + "00", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{country}{98 - (int)(number % 97):00}{rest}");
    }

    private static string Digits(Seeds seeds, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + seeds.Below(10))));

    private static string Hex(Seeds seeds, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => "0123456789abcdef"[seeds.Below(16)]));

    private static string Word(Seeds seeds) => string.Concat(Enumerable.Range(0, 4 + seeds.Below(6)).Select(_ => (char)('a' + seeds.Below(26))));
}
