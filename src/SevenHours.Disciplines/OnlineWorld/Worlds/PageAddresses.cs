using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Gives pages addresses that say nothing: not who wrote them, not when, not how many there are.</summary>
internal sealed class PageAddresses
{
    private const string Signs = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int Length = 7;

    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    /// <summary>The address of a page.</summary>
    /// <param name="seed">What the page is, as a number that no other page has.</param>
    public string Of(ulong seed)
    {
        var mixed = seed;
        while (true)
        {
            mixed = Luck.Mix(mixed);
            var address = Spelled(mixed);
            if (given.Add(address))
            {
                return address;
            }
        }
    }

    /// <summary>A number for a name of the author's: the same on every machine (FNV-1a, 64 bits).</summary>
    public static ulong NumberOf(string name)
    {
        var number = 14_695_981_039_346_656_037UL;
        foreach (var sign in name)
        {
            unchecked
            {
                number = (number ^ sign) * 1_099_511_628_211UL;
            }
        }

        return number;
    }

    private static string Spelled(ulong mixed) => string.Create(Length, mixed, static (signs, left) =>
    {
        for (var i = 0; i < signs.Length; i++)
        {
            signs[i] = Signs[(int)(left % (ulong)Signs.Length)];
            left /= (ulong)Signs.Length;
        }
    });
}
