using System.Text;

namespace SevenHours.Language;

/// <summary>How names of properties and choices are written in YAML.</summary>
public static class SnakeCase
{
    /// <summary><c>NeededBy</c> is written <c>needed_by</c>.</summary>
    public static string Of(string name)
    {
        var written = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && i > 0 && !char.IsAsciiLetterUpper(name[i - 1])) written.Append('_');
            written.Append(char.ToLowerInvariant(name[i]));
        }

        return written.ToString();
    }
}
