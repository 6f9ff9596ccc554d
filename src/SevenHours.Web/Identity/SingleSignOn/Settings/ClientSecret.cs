namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>The secret this server shares with a provider. It prints as dots, so that no log or error page can hold it.</summary>
public sealed class ClientSecret(string value)
{
    /// <summary>The secret itself, for the one request that needs it.</summary>
    internal string Reveal() => value;

    public override string ToString() => "•••";
}
