namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Where secrets and tokens may be sent.</summary>
internal static class SafeAddress
{
    /// <summary>Whether the address is https, or http that never leaves this machine.</summary>
    public static bool Is(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    /// <inheritdoc cref="Is(Uri)"/>
    public static bool Is(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var parsed) && Is(parsed);
}
