using SevenHours.Exercises;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>What the server keeps in mind of an account; it holds no secret but the stamp that sessions are compared with.</summary>
/// <param name="Id">Its id.</param>
/// <param name="SignInName">What he signs in with.</param>
/// <param name="Name">How the others see him.</param>
/// <param name="Roles">What he is on the server.</param>
/// <param name="IsLocked">Whether he is locked out.</param>
/// <param name="Stamp">Changes whenever all his sessions are to end.</param>
/// <param name="Passkeys">How many passkeys he has.</param>
/// <param name="HasPassword">Whether he has a password and an authenticator app, which count only together.</param>
/// <param name="HasSingleSignOn">Whether an identity provider vouches for him.</param>
public sealed record AccountEntry(
    string Id, string SignInName, string Name, ServerRoles Roles, bool IsLocked, string Stamp, int Passkeys, bool HasPassword, bool HasSingleSignOn)
{
    /// <summary>In how many ways he can come in; 0 until he has accepted his invitation.</summary>
    public int WaysIn => Passkeys + (HasPassword ? 1 : 0) + (HasSingleSignOn ? 1 : 0);

    /// <summary>Whether he can administer this server now.</summary>
    public bool IsAdministrator => Roles.HasFlag(ServerRoles.Administrator) && !IsLocked && WaysIn > 0;
}
