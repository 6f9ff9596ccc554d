using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace SevenHours.Web.Hosting;

/// <summary>What stands before the server: proxies it believes, the names it answers to, and whether the way to it is encrypted.</summary>
internal static class Surroundings
{
    public static IServiceCollection AddSurroundings(this IServiceCollection services, SevenHoursOptions options)
    {
        if (options.Proxies.Count > 0)
            services.Configure<ForwardedHeadersOptions>(forwarded => Believe(forwarded, options.Proxies));
        if (options.Hosts.Count > 0)
            services.AddHostFiltering(hosts => (hosts.AllowedHosts, hosts.AllowEmptyHosts, hosts.IncludeFailureMessage) = ([.. options.Hosts], false, false));
        if (options.Certificate is not null)
            services.AddHttpsRedirection(https => https.RedirectStatusCode = StatusCodes.Status308PermanentRedirect);
        return services;
    }

    public static IApplicationBuilder UseSurroundings(this IApplicationBuilder app, SevenHoursOptions options)
    {
        // A forwarded address is believed from named proxies alone: anybody can write one, and budgets are counted by address.
        if (options.Proxies.Count > 0)
            app.UseForwardedHeaders();
        if (options.Hosts.Count > 0)
            app.UseHostFiltering();
        if (options.IsBehindHttps)
        {
            app.Use((context, next) =>
            {
                context.Request.Scheme = Uri.UriSchemeHttps;
                return next(context);
            });
        }

        if (options.Certificate is not null)
        {
            // A program that comes without https would send its cookie in the open and never notice a redirect: it is told.
            app.UseWhen(
                context => !context.Request.IsHttps && context.Request.Path.StartsWithSegments("/api"),
                programs => programs.Run(context => Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: "Programs come by https.").ExecuteAsync(context)));
            app.UseHttpsRedirection();
        }

        return app;
    }

    private static void Believe(ForwardedHeadersOptions forwarded, IReadOnlyList<string> proxies)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.ForwardLimit = null;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
                forwarded.KnownProxies.Add(address);
            else
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        }
    }
}
