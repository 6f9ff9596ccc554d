namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>How this server proves to the token endpoint that it is the client.</summary>
public enum ClientAuthentication
{
    /// <summary>Not at all: a public client, protected by PKCE alone.</summary>
    None,

    /// <summary><c>client_secret_basic</c>: in the Authorization header.</summary>
    Basic,

    /// <summary><c>client_secret_post</c>: in the form.</summary>
    Post,
}
