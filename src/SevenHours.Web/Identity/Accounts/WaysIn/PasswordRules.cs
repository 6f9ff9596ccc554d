using System.Collections.Frozen;
using System.Text;

namespace SevenHours.Web.Identity.Accounts.WaysIn;

/// <summary>Which passwords are taken: long ones that are not among the first to be guessed. Which characters they are made of does not matter.</summary>
public static class PasswordRules
{
    /// <summary>Shortest password, in characters.</summary>
    public const int Shortest = 12;

    /// <summary>Longest password, in characters.</summary>
    public const int Longest = 128;

    private static readonly FrozenSet<string> s_common = Read();

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
        s_common.Contains(password) || s_common.Contains(Core(password)) || IsRepeated(password) || IsRun(password);

    private static string Core(string password) => password.Trim([.. password.Where(c => !char.IsLetter(c))]);

    private static bool IsRepeated(string password) => Enumerable.Range(1, password.Length / 3)
        .Any(unit => Enumerable.Range(unit, password.Length - unit).All(i => password[i] == password[i - unit]));

    private static bool IsRun(string password) =>
        Enumerable.Range(1, password.Length - 1).Count(i => Math.Abs(password[i] - password[i - 1]) <= 1) >= password.Length - 2;

    private static bool IsMadeOf(string password, string name) =>
        name.Length >= 4 && password.Contains(name, StringComparison.OrdinalIgnoreCase)
        && password.Replace(name, "", StringComparison.OrdinalIgnoreCase).Length < Shortest - 4;

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("Accounts/common-passwords.txt")
            ?? throw new InvalidOperationException("The assembly has no list of common passwords.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#').ToFrozenSet(StringComparer.Ordinal);
    }
}
