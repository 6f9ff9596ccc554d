using System.IO.Compression;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Audits;
using SevenHours.Web.Feed;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Room.Acted.Wording;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;
using SevenHours.Web.Uploads;

namespace SevenHours.Web.Hosting;

/// <summary>Builds the server: one place for its order of steps.</summary>
public static class SevenHoursHost
{
    /// <summary>Builds a server that is ready to be started; nothing listens yet.</summary>
    public static WebApplication Build(SevenHoursOptions options)
    {
        Directory.CreateDirectory(options.DataFolder);

        // The content root is where the assembly lies: started from another folder, files would answer 200 with no bytes.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            ConnectionLimits.Apply(kestrel.Limits);
        });
        if (options.Certificate is { } certificate)
            builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https =>
                (https.ServerCertificate, https.ServerCertificateChain) = (certificate.Load(), certificate.LoadChain())));
        builder.Host.ConfigureHostOptions(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        // Warnings only: a request log would keep one-time links and PINs. The framework's own is shut also when somebody asks for more.
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // It would put the address, and with it a PIN or a token, around every line of a request.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        // Standard output belongs to what was asked for: one line of JSON, or how to come in.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // Keys lie in the data folder beside what they protect: encrypting them with a key beside them would protect nothing.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A missing or foreign request token is answered, and nothing an operator could mend.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical);

        AddServices(builder.Services, options);

        var app = builder.Build();
        Use(app, options);
        foreach (var feature in options.Features)
            feature.Map(app);
        // Exercises are taken up before anybody is let in; a host without them has none to take up.
        app.Services.GetService<ExerciseHost>();
        return app;
    }

    private static void AddServices(IServiceCollection services, SevenHoursOptions options)
    {
        options.Services?.Invoke(services);

        services.AddSingleton(options);
        if (options.Wording is { } model)
            services.TryAddSingleton<IChatClient>(_ => new LocalChatClient(model));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Assets>();
        services.AddScoped<Reader>();
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddSingleton<PartRenderer>();
        services.AddSingleton<PartCache>();
        services.AddSingleton<Features.Desk.Live.DeskBook>();
        services.AddProblemDetails();
        services.AddDataProtection()
            .SetApplicationName("SevenHours")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(options.DataFolder, "keys")));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Harden("sh-request", options.IsSecure);
            antiforgery.HeaderName = "RequestVerificationToken";
            // SecurityHeaders says it for every page.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            // Feeds stay plain: a compressor for each open connection costs more than its rows.
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<FormOptions>(ConnectionLimits.Apply);
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = ServerLimits.RequestTime });
        services.AddSurroundings(options);
        services.AddPace(options.Limits);
        services.AddSingleton<FeedGate>();
        services.AddSingleton<UploadStore>();
        services.AddSevenHoursIdentity(options);

        foreach (var feature in options.Features)
            feature.Add(services);
    }

    private static void Use(WebApplication app, SevenHoursOptions options)
    {
        app.UseSecurityHeaders();
        app.UseSurroundings(options);
        app.UseResponseCompression();
        app.UseVendoredFiles();
        app.Use((context, next) =>
        {
            ReaderChoice.Apply(context.Request, context.RequestServices.GetRequiredService<Reader>());
            ReaderChoice.KeepOverRedirect(context);
            return next(context);
        });
        app.UseFriendlyErrors();
        app.UseRouting();
        app.UseBodyLimits();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAuditTrail();
        app.UseAccessGate();
        app.UseRequestTimeouts();
        app.UseRequestTokens();
    }
}
