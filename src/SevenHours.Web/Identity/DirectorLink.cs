using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Web.Identity;

/// <summary>The director's one-time link. Its secret lives in memory only, is made anew at every start, and burns when used.</summary>
public sealed class DirectorLink
{
    private readonly Lock _gate = new();
    private byte[]? _secret;

    /// <summary>Makes a new link for a server's address and burns the one before.</summary>
    public string Issue(string url)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        lock (_gate)
            _secret = Encoding.ASCII.GetBytes(token);
        return $"{url.TrimEnd('/')}/sign-in?token={token}";
    }

    /// <summary>Whether the token is the link's; true once only.</summary>
    public bool Burn(string? token)
    {
        lock (_gate)
        {
            if (_secret is null || token is null || !CryptographicOperations.FixedTimeEquals(_secret, Encoding.UTF8.GetBytes(token)))
                return false;
            _secret = null;
            return true;
        }
    }
}
