using System.Text;

namespace SevenHours.Language;

/// <summary>How names of properties and choices are written in YAML, in forms and in ids of strings.</summary>
public static class SnakeCase
{
    /// <summary>A choice as it is written: <c>DualCriminality</c> is <c>dual_criminality</c>.</summary>
    public static string Of<T>(T choice)
        where T : struct, Enum => Of(choice.ToString());

    /// <summary>The choice somebody wrote, or null for none of them.</summary>
    public static T? Find<T>(string? written)
        where T : struct, Enum => Enum.GetValues<T>().Where(choice => Of(choice) == written).Select(choice => (T?)choice).FirstOrDefault();

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
