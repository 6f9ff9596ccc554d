namespace SevenHours.Language;

/// <summary>What ids look like.</summary>
public static class Identifiers
{
    /// <summary>The pattern, for schemas.</summary>
    public const string Pattern = "^[a-z][a-z0-9_]{0,63}$";

    /// <summary>Whether a word can be an id: small letters, digits and underscores, beginning with a letter, at most 64.</summary>
    public static bool IsValid(string word)
    {
        if (word.Length is 0 or > 64 || !char.IsAsciiLetterLower(word[0])) return false;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '_') return false;
        }

        return true;
    }
}
