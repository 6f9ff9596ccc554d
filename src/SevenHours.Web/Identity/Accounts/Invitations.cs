namespace SevenHours.Web.Identity.Accounts;

/// <summary>Links by which an administrator lets somebody make his way into his account: sealed, for three days, for one use.</summary>
public sealed class Invitations(Sealed letters, AccountDirectory directory, TimeProvider time)
{
    private const string Purpose = "invitation";

    /// <summary>How long an invitation can be used.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromDays(3);

    /// <summary>A token for an account as it is now: any change of its stamp ends it.</summary>
    public string Write(Account account) => letters.Seal(Purpose, Ticket(account), Life);

    /// <summary>The right to set an account up, for whoever opened a token; null when it is no good, used or over.</summary>
    public SetUpTicket? Open(string token) => letters.Open<SetUpTicket>(Purpose, token) is { } ticket && IsOpen(ticket) ? ticket : null;

    /// <summary>The account a visitor may set up now; null when he may none.</summary>
    public AccountEntry? For(HttpContext context) => SetUpTicket.Of(context.User) is { } ticket && IsOpen(ticket) ? directory.Find(ticket.Account) : null;

    /// <summary>The right to set up an account that the visitor made himself.</summary>
    internal SetUpTicket Ticket(Account account) => new(account.Id, account.SecurityStamp!, (time.GetUtcNow() + Life).ToUnixTimeSeconds());

    private bool IsOpen(SetUpTicket ticket) => ticket.Opens(directory.Find(ticket.Account), time.GetUtcNow());
}
