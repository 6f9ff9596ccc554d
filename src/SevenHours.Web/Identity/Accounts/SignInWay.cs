namespace SevenHours.Web.Identity.Accounts;

/// <summary>How somebody showed who he is. The numbers stand in the database.</summary>
public enum SignInWay
{
    Passkey = 1,

    /// <summary>A password and the code of an authenticator app.</summary>
    Password = 2,

    /// <summary>A password and a recovery code.</summary>
    RecoveryCode = 3,

    /// <summary>An identity provider said so.</summary>
    SingleSignOn = 4,

    /// <summary>An invitation, at the moment in which he made his first way in.</summary>
    Invitation = 5,
}
