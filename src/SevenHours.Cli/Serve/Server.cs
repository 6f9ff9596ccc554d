using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SevenHours.Web.Features.Look;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Cli.Serve;

/// <summary>Starts the server, says where it is, and waits until it is stopped.</summary>
internal static class Server
{
    public static async Task<int> RunAsync(ServeRequest request, CancellationToken cancellation)
    {
        var options = new SevenHoursOptions { Urls = request.Urls, DataFolder = Path.GetFullPath(request.Data), ScenariosFolder = Path.GetFullPath(request.Scenarios) };
        if (request.Look)
            options = options with { Features = [.. options.Features, new LookFeature()] };
        await using var app = SevenHoursHost.Build(options);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException e)
        {
            await Console.Error.WriteLineAsync($"Cannot listen on {request.Urls}: {e.Message}");
            return 1;
        }

        var url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Announce(request, url, app.Services.GetRequiredService<DirectorLink>().Issue(url));
        if (request.Ready)
            await ReadyExercise.AnnounceAsync(app.Services, request.Json ? Console.Error : Console.Out);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }

    private static void Announce(ServeRequest request, string url, string signIn)
    {
        if (request.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { url, signIn }));
            return;
        }

        Console.WriteLine($"SevenHours, EXERCISE. Now listening on: {url}");
        Console.WriteLine($"Director, sign in once with: {signIn}");
    }
}
