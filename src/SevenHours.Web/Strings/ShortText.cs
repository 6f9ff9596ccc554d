namespace SevenHours.Web.Strings;

/// <summary>Cuts words where a line has no room for all of them.</summary>
internal static class ShortText
{
    /// <summary>The words, or their beginning with an ellipsis: cut between two words where the last of them is not long, and never inside a letter of two characters.</summary>
    /// <param name="words">What is said.</param>
    /// <param name="most">How many characters there may be, the ellipsis counted; 2 and up.</param>
    public static string Shortened(this string words, int most)
    {
        if (words.Length <= most)
            return words;
        var room = words.AsSpan(0, most - 1);
        if (char.IsHighSurrogate(room[^1]))
            room = room[..^1];
        var space = char.IsWhiteSpace(words[room.Length]) ? room.Length : room.LastIndexOf(' ');
        return $"{room[..(space > most * 2 / 3 ? space : room.Length)].TrimEnd(" ,;:.–")}…";
    }
}
