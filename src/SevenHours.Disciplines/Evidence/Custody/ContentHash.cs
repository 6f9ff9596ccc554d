using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Disciplines.Evidence;

/// <summary>The hash of an exhibit: SHA-256 over what it is said to hold, the same on every machine.</summary>
/// <remarks>
/// Nothing of the exhibit is really copied, so the hash stands for its content: name, kind, label and the digest its discipline gives.
/// What is altered unseen counts up, and from then on the hash is another one.
/// </remarks>
public static class ContentHash
{
    /// <summary>The hash of an exhibit that was altered so many times.</summary>
    public static string Of(ExhibitItem item, int alterations = 0)
    {
        ArgumentNullException.ThrowIfNull(item);
        var described = string.Create(
            CultureInfo.InvariantCulture, $"{item.Handle}\n{item.Kind}\n{item.Label.Value}\n{item.Language}\n{item.Content}\n{alterations}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(described)));
    }
}
