using System.IO.Compression;
using System.Text;

namespace SevenHours.Web.Identity.Accounts.WaysIn;

/// <summary>Which passwords are taken: long ones that are not among the first to be guessed. Which characters they are made of does not matter.</summary>
public static class PasswordRules
{
    /// <summary>Shortest password, in characters.</summary>
    public const int Shortest = 12;

    /// <summary>Longest password, in characters.</summary>
    public const int Longest = 128;

    // A stem of three letters says nothing: "Ann" is in it, and so is every other word.
    private const int ShortestStem = 4;

    // Read when the first password is chosen: the server starts without it.
    private static readonly Lazy<HashSet<string>> s_common = new(Read);

    /// <summary>The same password from any keyboard.</summary>
    public static string Normal(string password) => password.IsNormalized(NormalizationForm.FormC) ? password : password.Normalize(NormalizationForm.FormC);

    /// <summary>The id of the sentence that says why a password is not taken; null when it is.</summary>
    /// <param name="password">The password.</param>
    /// <param name="names">Names its owner goes by.</param>
    public static string? Refuse(string password, params IEnumerable<string> names) => password.Length switch
    {
        < Shortest => "password.short",
        > Longest => "password.long",
        _ when IsCommon(password.ToLowerInvariant()) => "password.common",
        _ when names.Any(name => IsMadeOf(password, name)) => "password.name",
        _ => null,
    };

    // Also with figures and signs hung on, and repeated: those are what is tried next.
    private static bool IsCommon(string password) =>
        s_common.Value.Contains(password) || s_common.Value.Contains(Core(password)) || IsRepeated(password) || IsRun(password);

    private static string Core(string password) => password.Trim([.. password.Where(c => !char.IsLetter(c))]);

    private static bool IsRepeated(string password) => Enumerable.Range(1, password.Length / 3)
        .Any(unit => Enumerable.Range(unit, password.Length - unit).All(i => password[i] == password[i - unit]));

    private static bool IsRun(string password) =>
        Enumerable.Range(1, password.Length - 1).Count(i => Math.Abs(password[i] - password[i - 1]) <= 1) >= password.Length - 2;

    private static bool IsMadeOf(string password, string name) =>
        name.Length >= 4 && password.Contains(name, StringComparison.OrdinalIgnoreCase)
        && password.Replace(name, "", StringComparison.OrdinalIgnoreCase).Length < Shortest - 4;

    // Our own words, in the languages of the product, and the list of zxcvbn, of which also the stems count: what is left without figures and signs.
    private static HashSet<string> Read()
    {
        using var own = Open("common-passwords.txt");
        using var guessed = new GZipStream(Open("guessed-passwords.txt.gz"), CompressionMode.Decompress);
        var common = Lines(own).Where(line => line[0] != '#').ToHashSet(StringComparer.Ordinal);
        foreach (var password in Lines(guessed))
        {
            if (password.Length >= Shortest)
                common.Add(password);
            if (Core(password) is { Length: >= ShortestStem } stem)
                common.Add(stem);
        }

        return common;
    }

    private static IEnumerable<string> Lines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line;
        }
    }

    private static Stream Open(string name) => typeof(PasswordRules).Assembly.GetManifestResourceStream($"Accounts/{name}")
        ?? throw new InvalidOperationException($"The assembly has no list {name}.");
}
