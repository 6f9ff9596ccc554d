using System.Text;

namespace SevenHours.Analysis.Formats;

/// <summary>Several names in one text: a bar between them; a bar or a backslash within a name has a backslash before it.</summary>
internal static class AliasList
{
    private const char Between = '|';
    private const char Before = '\\';

    public static string Join(IEnumerable<string> names) =>
        string.Join(Between, names.Select(name => name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal)));

    public static IReadOnlyList<string> Split(string text)
    {
        var (names, name) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Between)
            {
                Take();
            }
            else
            {
                i += text[i] == Before && i + 1 < text.Length && text[i + 1] is Between or Before ? 1 : 0;
                name.Append(text[i]);
            }
        }

        Take();
        return names;

        void Take()
        {
            if (name.ToString().Trim() is { Length: > 0 } whole)
            {
                names.Add(whole);
            }

            name.Clear();
        }
    }
}
