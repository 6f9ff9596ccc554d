using Microsoft.AspNetCore.Identity;
using SevenHours.Exercises;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>
/// Somebody who comes back: staff, a designer, a programme manager. Whoever only joins an exercise needs none.
/// <see cref="IdentityUser{TKey}.UserName"/> is what he signs in with; no address or telephone number is kept.
/// </summary>
public sealed class Account : IdentityUser
{
    /// <summary>Longest name and longest sign-in name, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>How the others see him.</summary>
    public string Name { get; set; } = "";

    /// <summary>What he is on the server.</summary>
    public ServerRoles Roles { get; set; }

    /// <summary>Whether an administrator has locked him out.</summary>
    public bool IsLocked { get; set; }

    /// <summary>The secret shared with his authenticator app, protected; null while he has none.</summary>
    public string? CodeSecret { get; set; }

    /// <summary>The half minute whose code was used last: an older code, or the same, is not taken again.</summary>
    public long CodeUsed { get; set; }

    /// <summary>When he was made, in seconds since 1970.</summary>
    public long MadeAt { get; set; }
}
