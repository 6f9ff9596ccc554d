using System.Net;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using SevenHours.Testing.Server;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace SevenHours.Browser.Tests.Running;

/// <summary>One browser and one server for the whole suite; a test that kills servers starts its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>How long is waited for what a page is to show, in milliseconds: so long that only what never comes fails, on however busy a machine.</summary>
    public const int Patience = 60_000;

    // A process in reserve for every page and a new one at every link are half of what a browser works. Of several such options the last one counts:
    // the first two lines are Playwright's own.
    private static readonly string[] s_without =
    [
        "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades", "LensOverlay", "MediaRouter",
        "PaintHolding", "ThirdPartyStoragePartitioning", "BlockOriginHeaderModificationOnRedirect", "AvoidCorsURLLoaderRestartOnRedirect", "Translate", "OptimizationHints",
        "SpareRendererForSitePerProcess", "ProactivelySwapBrowsingInstance",
    ];

    private readonly DirectoryInfo _data = Kept is { } kept ? Directory.CreateDirectory(Path.Combine(kept, "data")) : Directory.CreateTempSubdirectory("sevenhours-browser-");
    private IPlaywright? _playwright;

    /// <summary>A folder in which the server's data outlive the suite; null when they go with it.</summary>
    public static string? Kept => Environment.GetEnvironmentVariable("SEVENHOURS_HOUSE") is { Length: > 0 } folder ? folder : null;

    public IBrowser Browser { get; private set; } = null!;

    public RunningServer Server { get; private set; } = null!;

    /// <summary>The cookies of the signed-in director, for requests without a browser.</summary>
    public CookieContainer DirectorCookies { get; } = new();

    /// <summary>The state of a browser that signed in as director; contexts made with it are the director's.</summary>
    public string DirectorState { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await RunningServer.StartAsync(_data.FullName);
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                $"--disable-features={string.Join(',', s_without)}",
            ],
        });

        await using var context = await OpenAsync(new BrowserNewContextOptions());
        var page = await context.NewPageAsync();
        await page.GotoAsync(Server.SignIn);
        DirectorState = await context.StorageStateAsync();
        foreach (var cookie in await context.CookiesAsync())
            DirectorCookies.Add(new System.Net.Cookie(cookie.Name, cookie.Value, cookie.Path, cookie.Domain));
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (Server is not null)
            await Server.DisposeAsync();
        if (Kept is null)
            _data.Delete(recursive: true);
    }

    /// <summary>A context of its own: a person with a screen.</summary>
    /// <param name="width">The screen's width in pixels.</param>
    /// <param name="director">Whether the person is signed in as director.</param>
    public Task<IBrowserContext> PersonAsync(int width = 1440, bool director = false) => OpenAsync(new BrowserNewContextOptions
    {
        BaseURL = Server.Url,
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
        StorageState = director ? DirectorState : null,
        ReducedMotion = ReducedMotion.Reduce,
    });

    /// <summary>A context that waits as long as every other.</summary>
    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options)
    {
        var context = await Browser.NewContextAsync(options);
        // What was kept is read anew at the first look.
        context.SetDefaultTimeout(Kept is null ? Patience : 10 * Patience);
        return context;
    }
}
