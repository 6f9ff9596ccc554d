using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>The accounts' database. <see cref="AccountsFile"/> makes its tables; a test holds the two together.</summary>
public sealed class AccountsContext(DbContextOptions<AccountsContext> options) : IdentityUserContext<Account>(options)
{
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<PastSignIn> SignIns => Set<PastSignIn>();

    public DbSet<EndedSession> EndedSessions => Set<EndedSession>();

    public DbSet<VouchedSession> VouchedSessions => Set<VouchedSession>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<RecoveryCode>(code =>
        {
            code.HasKey(c => new { c.AccountId, c.Hash });
            code.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
        });
        builder.Entity<PastSignIn>(past => past.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId));
        builder.Entity<EndedSession>(ended => ended.HasKey(e => e.Session));
        builder.Entity<VouchedSession>(vouched =>
        {
            vouched.HasKey(v => v.Session);
            vouched.HasOne<Account>().WithMany().HasForeignKey(v => v.AccountId);
        });
    }
}
