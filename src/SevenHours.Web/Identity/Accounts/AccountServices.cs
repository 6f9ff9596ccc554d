using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SevenHours.Web.Identity.Accounts.WaysIn;
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
        services.AddScoped<AccountBook>();

        services.AddSingleton<Sealed>();
        services.AddSingleton<Invitations>();
        services.AddSingleton(_ => new PasswordWork());
        services.AddSingleton<SignInTries>();
        services.AddSingleton<CodeSecrets>();
        services.AddScoped<PasswordSignIn>();
        // A passkey alone signs in, so the device must know who holds it; and it must be found without a name typed first.
        services.Configure<IdentityPasskeyOptions>(passkeys => (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement) = ("required", "required"));
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<PasskeyCeremonies>();
        return services;
    }
}
