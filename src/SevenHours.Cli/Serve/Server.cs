using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SevenHours.Web.Features.Look;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Cli.Serve;

/// <summary>Starts the server, says where it is, and waits until it is stopped.</summary>
internal static class Server
{
    public static async Task<int> RunAsync(ServeRequest request, CancellationToken cancellation)
    {
        var options = request.Options;
        if (request.Look)
            options = options with { Features = [.. options.Features, new LookFeature()] };
        await using var app = SevenHoursHost.Build(options);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception e) when (e is IOException or CryptographicException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Cannot listen on {options.Urls}: {e.Message}");
            return 1;
        }

        // A plain address beside an encrypted one only leads there.
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        var url = addresses.FirstOrDefault(address => address.StartsWith("https:", StringComparison.Ordinal)) ?? addresses.First();
        // Without a link and without an administrator nobody could ever come in.
        var isClosed = request.NoSignInLink && app.Services.GetRequiredService<AccountDirectory>().HasAdministrator;
        Announce(request, url, isClosed ? null : app.Services.GetRequiredService<DirectorLink>().Issue(url));
        if (request.Ready)
            await ReadyExercise.AnnounceAsync(app.Services, request.DoorsOpen, request.Json ? Console.Error : Console.Out);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }

    private static void Announce(ServeRequest request, string url, string? signIn)
    {
        if (request.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { url, signIn }));
            return;
        }

        Console.WriteLine($"SevenHours, EXERCISE. Now listening on: {url}");
        Console.WriteLine(signIn is null ? "Administrators sign in with their accounts." : $"Director, sign in once with: {signIn}");
    }
}
