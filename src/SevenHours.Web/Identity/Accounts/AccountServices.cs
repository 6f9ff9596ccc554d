using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>Accounts of those who come back, beside the exercises. Nothing of it is opened before somebody has one.</summary>
internal static class AccountServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<AccountsFile>();
        services.AddSingleton<AccountDirectory>();
        services.AddSingleton<EndedSessions>();
        services.AddDbContextFactory<AccountsContext>((provider, context) => context.UseSqlite(provider.GetRequiredService<AccountsFile>().Connection));
        services.AddIdentityCore<Account>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
            .AddEntityFrameworkStores<AccountsContext>();
        return services;
    }
}
