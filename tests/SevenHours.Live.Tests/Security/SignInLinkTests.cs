using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web;
using SevenHours.Testing.Server;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity.Accounts.WaysIn;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

/// <summary><c>serve --no-sign-in-link</c>: a hosted server prints no way in once an administrator has one.</summary>
public sealed class SignInLinkTests
{
    [Fact]
    public async Task The_link_is_kept_back_as_soon_as_an_administrator_can_sign_in_and_not_before()
    {
        var data = Directory.CreateTempSubdirectory("sevenhours-link-");
        await using (var first = await RunningServer.StartAsync(data.FullName, more: "--no-sign-in-link"))
            first.GivesLink.ShouldBeTrue("or nobody could ever come in");

        await using (var host = await WebHost.StartAsync(options => options with { DataFolder = data.FullName }))
        {
            using var scope = host.App.Services.CreateScope();
            var book = scope.ServiceProvider.GetRequiredService<AccountBook>();
            var (account, _) = await book.MakeAsync("a.mercer", "Ana Mercer", ServerRoles.Administrator);
            await book.SetPasswordAsync(account!, await new PasswordWork(1_000).HashAsync("seven boats on a quiet river", TestContext.Current.CancellationToken), "sealed", 0);
        }

        await using (var second = await RunningServer.StartAsync(data.FullName, more: "--no-sign-in-link"))
            second.GivesLink.ShouldBeFalse();
        await using (var asBefore = await RunningServer.StartAsync(data.FullName))
            asBefore.GivesLink.ShouldBeTrue();
        data.Delete(recursive: true);
    }
}
