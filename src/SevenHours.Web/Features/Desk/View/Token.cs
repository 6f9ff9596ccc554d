using System.Security.Cryptography;
using System.Text;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>
/// Opaque names for what an author named: his own ids may give the story away. The same for everybody in every play of a scenario,
/// so that equal rows are equal bytes.
/// </summary>
public static class Token
{
    /// <summary>How every token begins.</summary>
    public const string Prefix = "x-";

    /// <summary>The token of a definition: <c>x-</c> and sixteen hexadecimal digits.</summary>
    public static string Of<T>(Scenario scenario, Id<T> id)
        where T : Definition =>
        Prefix + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{scenario.Name}/{typeof(T).Name}/{scenario.Table<T>()[id].Name}")).AsSpan(0, 8));

    /// <summary>The one of some definitions that a token means; none when it means none of them.</summary>
    public static Id<T> Find<T>(Scenario scenario, IEnumerable<Id<T>> among, string? token)
        where T : Definition
    {
        foreach (var id in among)
        {
            if (Of(scenario, id) == token)
                return id;
        }

        return Id<T>.None;
    }
}
