using System.Globalization;
using System.Text;
using SevenHours.Exercises;
using SevenHours.Testing;

namespace SevenHours.Live.Tests.Security;

/// <summary>What is written into addresses, queries and bodies: what belongs there, what nearly does, and what nobody would write.</summary>
internal sealed class FuzzWords(Exercise first, Exercise second)
{
    private static readonly string[] Strange =
    [
        "", " ", "0", "-1", "1", "2147483648", "9223372036854775808", "1e309", "NaN", "null", "true", "..", "../../journal.db", "%00", "\u0000", "'", "\"", "<script>alert(1)</script>",
        "{{7*7}}", "${x}", "'; DROP TABLE records; --", "\ud83d\ude00", "\u202e", "\ufeff", "٤١٧٢٠٨", "\u0130", "ß", "a\r\nSet-Cookie: x=y", "[]", "{}", "\\", "//elsewhere.example/", "javascript:alert(1)",
    ];

    private static readonly string[] Fields =
    [
        "name", "pin", "says", "kind", "about", "weight", "agency", "objective", "yaml", "seat", "team", "text", "to", "title", "from", "channel", "facts", "minutes", "at", "time", "skill", "speed",
        "case", "worlds", "teams", "language", "standins", "waits", "seed", "verdict", "missing", "what", "why", "sure", "target", "note", "role", "person", "account", "token", "code", "password", "user",
        "reason", "controller", "days", "back", "result", "act", "form", "photo", "answer", "action", "confirm",
    ];

    private static readonly string[] Bodies =
    [
        """{"pin":"000000","name":"Nobody"}""",
        """{"name":"Nobody","invitation":"AAAA"}""",
        """{"name":"do.send","body":{"to":["officer"],"text":{"text":"Wait."},"facts":[]}}""",
        """{"name":"do.decide","body":{"what":{"text":"Wait."},"why":null,"else":null,"sure":"sure"}}""",
        """{"name":"do.start","body":{"action":"rest","target":null,"target_text":{"text":"the house"}}}""",
        """{"name":"do.open","body":{"item":"0123456789abcdef"}}""",
        """{"seat":"counsellor","team":1}""",
        """{"running":true,"speed":4,"jumpTo":7200,"team":1}""",
        """{"cleared":true}""",
        """{"scenario":"doors","title":"x","seed":1,"syndicates":2,"language":"en","waitingRoom":true,"standIns":"school"}""",
    ];

    private static readonly string[] Types =
    [
        "application/json", "application/json; charset=utf-16", "application/x-www-form-urlencoded", "multipart/form-data; boundary=edge", "multipart/form-data", "text/plain", "application/xml", "x",
    ];

    /// <summary>Anything at all.</summary>
    public string Any(Seeds seeds) => seeds.Below(8) switch
    {
        0 => new string((char)('a' + seeds.Below(26)), seeds.Below(3_000)),
        1 => Number(seeds),
        2 => Convert.ToHexStringLower(BitConverter.GetBytes(seeds.Next())),
        3 => string.Concat(Enumerable.Range(0, seeds.Below(12)).Select(_ => Rune(seeds))),
        _ => seeds.Pick(Strange),
    };

    /// <summary>A value for a part of an address: mostly one that fits.</summary>
    public string For(Seeds seeds, string name) => seeds.Below(3) == 0 ? Any(seeds) : name switch
    {
        "seat" => seeds.Pick(["officer", "counsellor"]),
        "person" => seeds.Pick([.. first.Session.Members.Keys, .. second.Session.Members.Keys, "1"]),
        "pin" => seeds.Below(1_000_000).ToString("D6", CultureInfo.InvariantCulture),
        "agency" => seeds.Pick(["police", "ngo"]),
        "line" or "inject" or "rule" => seeds.Pick(["i1_call", "i2_mail", "i3_radio"]),
        "tag" or "documentName" => seeds.Pick(["en", "ru", "ar", "v1"]),
        "speed" => seeds.Pick(["1", "4", "16", "60", "7"]),
        "handle" or "item" or "fact" => Convert.ToHexStringLower(BitConverter.GetBytes(seeds.Next())),
        _ => Number(seeds),
    };

    /// <summary>A number, or what looks like one.</summary>
    public string Number(Seeds seeds) => seeds.Below(4) switch
    {
        0 => seeds.Below(50).ToString(CultureInfo.InvariantCulture),
        1 => unchecked((long)seeds.Next()).ToString(CultureInfo.InvariantCulture),
        2 => (((long)seeds.Below(4) << 32) + seeds.Below(100)).ToString(CultureInfo.InvariantCulture),
        _ => seeds.Pick(["", "-0", "+1", "0x10", "1_0", "99999999999999999999", "٣", "1.5", "1:30", "99:99"]),
    };

    /// <summary>What follows the question mark.</summary>
    public string Query(Seeds seeds) => seeds.Below(2) == 0 ? "" : "?" + string.Join('&', Enumerable.Range(0, 1 + seeds.Below(4)).Select(_ =>
        $"{seeds.Pick(["after", "team", "lang", "theme", "scale", "sheet", "back", "at", "from", "token", "act", "result", "by", "exercise", "seat", "branch", "event", "x"])}={Uri.EscapeDataString(seeds.Below(2) == 0 ? Number(seeds) : Any(seeds))}"));

    /// <summary>A body; its kind is added to the headers, and mostly it is what the body is.</summary>
    public byte[] Body(Seeds seeds, List<(string Name, string Value)> headers, string token)
    {
        if (seeds.Below(8) != 0)
            headers.Add(("RequestVerificationToken", seeds.Below(12) == 0 ? token[..seeds.Below(token.Length + 1)] : token));
        var (type, body) = seeds.Below(4) switch
        {
            0 => ("application/json", Encoding.UTF8.GetBytes(seeds.Pick(Bodies))),
            1 => ("multipart/form-data; boundary=edge", Multipart(seeds)),
            _ => ("application/x-www-form-urlencoded", Encoding.UTF8.GetBytes(string.Join('&', Enumerable.Range(0, seeds.Below(8)).Select(_ =>
                $"{seeds.Pick(Fields)}={Uri.EscapeDataString(seeds.Below(2) == 0 ? For(seeds, seeds.Pick(Fields)) : Any(seeds))}")))),
        };
        headers.Add(("Content-Type", seeds.Below(10) == 0 ? seeds.Pick(Types) : type));
        return seeds.Below(2) == 0 ? body : Spoil(body, seeds);
    }

    private byte[] Multipart(Seeds seeds) =>
    [
        .. Encoding.UTF8.GetBytes($"--edge\r\nContent-Disposition: form-data; name=\"{seeds.Pick(Fields)}\"\r\n\r\n{Any(seeds)}\r\n--edge\r\nContent-Disposition: form-data; name=\"says\"\r\n\r\nSeen.\r\n"),
        .. "--edge\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"x.png\"\r\nContent-Type: image/png\r\n\r\n"u8,
        .. seeds.Below(2) == 0 ? PictureSamples.Jpeg() : PictureSamples.Png(),
        .. "\r\n--edge--\r\n"u8,
    ];

    private static byte[] Spoil(byte[] body, Seeds seeds)
    {
        var spoilt = body.ToList();
        for (var times = 1 + seeds.Below(3); times > 0; times--)
        {
            var at = seeds.Below(spoilt.Count + 1);
            var length = Math.Min(1 + seeds.Below(8), spoilt.Count - at);
            switch (seeds.Below(4))
            {
                case 0: spoilt.InsertRange(at, Encoding.UTF8.GetBytes(seeds.Pick(Strange))); break;
                case 1: spoilt.RemoveRange(at, length); break;
                case 2: spoilt.InsertRange(seeds.Below(spoilt.Count + 1), spoilt.GetRange(at, length)); break;
                default: if (at < spoilt.Count) spoilt[at] = (byte)seeds.Below(256); break;
            }
        }

        return [.. spoilt];
    }

    private static string Rune(Seeds seeds)
    {
        var value = seeds.Below(0x110000);
        return System.Text.Rune.IsValid(value) ? new Rune(value).ToString() : "?";
    }
}
