namespace SevenHours.Language;

/// <summary>
/// Finds identifiers in a text that may belong to somebody: everything outside the ranges that numbering bodies reserve for fiction,
/// tests and documentation. Needs no network.
/// </summary>
/// <remarks>
/// Digits of every script, hidden characters, foreign dashes and spaces, and letters that look like Latin ones are seen through.
/// Time grows in proportion to the text. What is spelled out in words or drawn in a picture cannot be found.
/// Safe for several threads.
/// </remarks>
public static class IdentifierLint
{
    private static readonly Func<string, bool> NoFiles = _ => false;

    // What is claimed by an earlier kind is not looked at by a later one: an account is not also a telephone number.
    private static readonly Action<LintText>[] Kinds =
    [
        TravelDocumentScan.Run, HostScan.Run, WalletScan.Run, NetworkScan.Run, CoordinateScan.Run, AccountScan.Run,
        BankScan.Run, VehicleScan.Run, DocumentNumberScan.Run, NumberScan.Run, PhoneScan.Run, HandleScan.Run,
    ];

    /// <summary>What a text holds outside the reserved ranges, in the order of the text.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<Stray> Find(string text) => Find(text, NoFiles);

    /// <summary>What a text holds outside the reserved ranges, in the order of the text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="isFile">Whether a word is the name of a file of the package, so that <c>director.md</c> is not taken for a host.</param>
    internal static IReadOnlyList<Stray> Find(string text, Func<string, bool> isFile)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!FoldedText.MayHold(text)) return [];
        var folded = FoldedText.Of(text);
        if (folded.IsHarmless) return [];
        var lint = new LintText(folded, isFile);
        foreach (var scan in Kinds) scan(lint);
        return lint.Found;
    }
}
