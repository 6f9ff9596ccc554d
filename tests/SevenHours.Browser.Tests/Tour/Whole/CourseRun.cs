using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using SevenHours.Testing;
using Shouldly;

namespace SevenHours.Browser.Tests.Tour.Whole;

/// <summary>One course from its template to its numbers: who manages it, what was seen, and the folder the pictures go to.</summary>
internal sealed partial class CourseRun(BrowserFixture fixture, string folder, bool isPictured = true) : IAsyncDisposable
{
    private readonly List<IBrowserContext> _contexts = [];
    private readonly List<string> _seen = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private int _pictures;

    /// <summary>The browser and the server.</summary>
    public BrowserFixture Fixture => fixture;

    /// <summary>Who makes and leads the course, in his browser.</summary>
    public IPage Manager { get; private set; } = null!;

    /// <summary>The address of the programme, without the server.</summary>
    public string Base { get; set; } = "";

    /// <summary>The key of the programme.</summary>
    public string Id => Base.Split('/')[^1];

    /// <summary>The exercise of the course.</summary>
    public string Exercise { get; set; } = "";

    /// <summary>What the pages complained of.</summary>
    public List<string> Troubles { get; } = [];

    public async Task OpenAsync()
    {
        Directory.CreateDirectory(folder);
        Manager = await PersonAsync(director: true);
    }

    /// <summary>Somebody at a screen of his own.</summary>
    /// <param name="width">The width of the screen; a telephone under 700.</param>
    /// <param name="director">Whether he came by the operator's link.</param>
    /// <param name="language">The language of his browser.</param>
    public async Task<IPage> PersonAsync(int width = 1440, bool director = false, string? language = null)
    {
        var context = await fixture.OpenAsync(new BrowserNewContextOptions
        {
            BaseURL = fixture.Server.Url, ViewportSize = new ViewportSize { Width = width, Height = width < 700 ? 844 : 900 }, StorageState = director ? fixture.DirectorState : null, Locale = language,
            ReducedMotion = ReducedMotion.Reduce, HasTouch = width < 700, IsMobile = width < 700,
        });
        return Adopt(await context.NewPageAsync());
    }

    /// <summary>Listens to a page, and closes its browser at the end.</summary>
    public IPage Adopt(IPage page)
    {
        _contexts.Add(page.Context);
        Listen(page);
        return page;
    }

    /// <summary>Opens a page of the programme for the manager.</summary>
    public async Task<IPage> AtAsync(string path)
    {
        (await Manager.GotoAsync($"{Base}{path}"))!.Ok.ShouldBeTrue(path);
        return Manager;
    }

    /// <summary>Takes an exercise that is there into the programme.</summary>
    public async Task LinkAsync(string exercise)
    {
        await AtAsync("");
        await Manager.SelectOptionAsync("select[name=exercise]", exercise);
        await PressAsync(Manager.Locator("button[name=do][value=link]"));
    }

    /// <summary>Presses what leads to another page, and waits for it.</summary>
    public static async Task PressAsync(ILocator button)
    {
        var page = button.Page;
        // A redirect to the address one is at still loads a document: the old one is marked, and waited for until it is gone.
        await page.EvaluateAsync("() => { window.pressed = true; }");
        await button.ClickAsync();
        await page.WaitForFunctionAsync("() => !window.pressed && document.readyState !== 'loading'");
    }

    /// <summary>A picture of a page, beside what must hold on every page.</summary>
    public async Task PictureAsync(IPage page, string name, bool whole = true)
    {
        if (!isPictured)
            return;
        await page.FitsAsync();
        await page.EvaluateAsync("() => scrollTo(0, 0)");
        await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = whole, Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{++_pictures:00}-{name}.png")) });
    }

    /// <summary>Prints a page on paper and pictures its sheets.</summary>
    /// <returns>How many sheets it has.</returns>
    public async Task<int> PaperAsync(IPage page, string name)
    {
        if (!isPictured)
            return 0;
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var file = Path.Combine(folder, $"{name}.pdf");
        var pdf = await page.PdfAsync(new PagePdfOptions { Path = file, Format = "A4", PreferCSSPageSize = true, PrintBackground = true });
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        var sheets = Sheet().Count(System.Text.Encoding.Latin1.GetString(pdf));
        if (File.Exists("/usr/bin/pdftoppm"))
            await RunAsync("/usr/bin/pdftoppm", "-r", "50", "-png", file, Path.Combine(folder, name));
        return sheets;
    }

    /// <summary>Keeps a file that was fetched.</summary>
    public string Keep(string name, byte[] content)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllBytes(file, content);
        return file;
    }

    /// <summary>Fetches a file as the manager does.</summary>
    public async Task<byte[]> FileAsync(string path)
    {
        var answer = await Manager.APIRequest.GetAsync(path);
        answer.Ok.ShouldBeTrue(path);
        return await answer.BodyAsync();
    }

    /// <summary>Notes a figure that was seen; the notes are a file beside the pictures.</summary>
    public void Seen(string what, object figure)
    {
        _seen.Add(string.Create(CultureInfo.InvariantCulture, $"| {what} | {figure} | {_clock.Elapsed.TotalSeconds:0} s |"));
        File.WriteAllText(Path.Combine(folder, "seen.md"), $"| What | Seen | After |\n|--|--|--|\n{string.Join('\n', _seen)}\n");
    }

    /// <summary>Runs a program and returns what it said.</summary>
    public static async Task<string> RunAsync(string program, params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{program}: {said}");
        return said;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
            await context.DisposeAsync();
    }

    private void Listen(IPage page)
    {
        page.PageError += (_, error) => Troubles.Add($"{page.Url}: {error}");
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 500)
                Troubles.Add($"{answer.Url}: {answer.Status}");
        };
    }

    [GeneratedRegex("/Type /Page[^s]")]
    private static partial Regex Sheet();
}
