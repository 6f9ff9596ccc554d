using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using SevenHours.Testing.Server;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Accounts;

public sealed class PasskeyTests(BrowserFixture fixture)
{
    [Fact]
    public async Task The_first_administrator_makes_passkeys_signs_in_with_one_and_removes_the_other()
    {
        var data = Directory.CreateTempSubdirectory("sevenhours-passkeys-");
        await using (var server = await RunningServer.StartAsync(data.FullName))
        {
            // A passkey belongs to a name: an address alone cannot have one.
            var home = server.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
            await using var person = await fixture.OpenAsync(new BrowserNewContextOptions { BaseURL = home, ReducedMotion = ReducedMotion.Reduce });
            var page = await person.NewPageAsync();
            var troubles = page.Watch();
            var devices = await person.NewCDPSessionAsync(page);
            await devices.SendAsync("WebAuthn.enable");
            await AddDeviceAsync(devices, "internal");

            await page.GotoAsync(server.SignIn.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
            await page.GetByRole(AriaRole.Link, new() { Name = "Make an account" }).ClickAsync();
            await page.FillAsync("[name=name]", "Ana Mercer");
            await page.FillAsync("[name=signin]", "a.mercer");
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync("**/invitation");
            await page.IsSoundAsync(troubles);
            await page.Locator("[data-passkey-go]").PressAsync("Enter");
            await page.WaitForURLAsync("**/account?said=account.said.welcome");
            await page.IsSoundAsync(troubles);

            // The same device is told that it has one; another device makes a second.
            await page.Locator("[data-passkey-go]").ClickAsync();
            await page.GetByText("This device already has a passkey").WaitForAsync();
            await AddDeviceAsync(devices, "usb");
            await page.Locator("[data-passkey-go]").ClickAsync();
            await page.WaitForURLAsync("**/account?said=account.said.passkey");
            await Assertions.Expect(page.Locator("#passkeys-count")).ToHaveTextAsync("2", new LocatorAssertionsToHaveTextOptions { UseInnerText = true });

            await SignOutAsync(page);
            await page.GotoAsync("/sign-in?back=/account");
            await page.WaitForURLAsync("**/account");
            await Assertions.Expect(page.Locator(".row.came .tag")).ToHaveTextAsync("this session", new LocatorAssertionsToHaveTextOptions { UseInnerText = true });

            await page.Locator("#passkeys [popovertarget^=drop-]").First.ClickAsync();
            await page.Locator(".sure:popover-open button[type=submit]").ClickAsync();
            await page.WaitForURLAsync("**/account?said=account.said.removed");
            await Assertions.Expect(page.Locator("#passkeys-count")).ToHaveTextAsync("1", new LocatorAssertionsToHaveTextOptions { UseInnerText = true });
            await Assertions.Expect(page.Locator("#passkeys [popovertarget^=drop-]")).ToHaveCountAsync(0); // the last way in stays

            await SignOutAsync(page);
            await page.GotoAsync($"{server.Url}/sign-in");
            await page.GetByText("A passkey belongs to a name").WaitForAsync();
            await page.IsSoundAsync();
        }

        data.Delete(recursive: true);
    }

    private static Task AddDeviceAsync(ICDPSession devices, string transport) =>
        devices.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = transport, ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });

    private static async Task SignOutAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out here" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).WaitForAsync();
    }
}
