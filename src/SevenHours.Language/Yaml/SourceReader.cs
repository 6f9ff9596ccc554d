using System.Globalization;
using System.Text;

namespace SevenHours.Language;

/// <summary>Brings the bytes of a file into text.</summary>
internal static class SourceReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, lines ended by a line feed and no byte order mark, or null when an error was reported.</summary>
    /// <param name="source">Where the file is.</param>
    /// <param name="path">Its path in the source.</param>
    /// <param name="shown">Its path for people.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static string? Read(IPackageSource source, string path, string shown, Diagnostics diagnostics)
    {
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = source.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            diagnostics.Report(LanguageRules.Unreadable, Location.StartOf(shown), shown, e.GetType().Name);
            return null;
        }

        if (bytes.Length > PackageLimits.FileBytes)
        {
            diagnostics.Report(LanguageRules.TooLarge, Location.StartOf(shown), shown, Invariant(PackageLimits.FileBytes >> 20));
            return null;
        }

        return Decode(bytes.Span, shown, diagnostics) is { } text && IsClean(text, shown, diagnostics) ? text : null;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, string shown, Diagnostics diagnostics)
    {
        try
        {
            var text = Strict.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            return text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
        }
        catch (DecoderFallbackException e)
        {
            diagnostics.Report(LanguageRules.NotUtf8, Location.StartOf(shown), shown, Invariant(e.Index));
            return null;
        }
    }

    private static bool IsClean(string text, string shown, Diagnostics diagnostics)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsForbidden(text[i])) continue;
            var at = new SourceFile(shown, Layer.None, text).At(i);
            diagnostics.Report(LanguageRules.BadCharacter, at, ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            return false;
        }

        return true;
    }

    // Control characters, and the line breaks that YAML knows but editors do not count.
    private static bool IsForbidden(char c) =>
        c < ' ' ? c is not ('\n' or '\t') : c is (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff';

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
