using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>A server on which a manager with an account has made a programme from a template.</summary>
internal sealed partial class CourseHouse : IAsyncDisposable
{
    private CourseHouse(AccountHouse accounts, AccountHouse.Person administrator, HttpClient manager, string id) =>
        (Accounts, Administrator, Manager, Id) = (accounts, administrator, manager, id);

    public AccountHouse Accounts { get; }

    public AccountHouse.Person Administrator { get; }

    public HttpClient Manager { get; }

    public string Id { get; }

    public string Base => $"/programmes/{Id}";

    public ProgrammeBook Book => Accounts.Services.GetRequiredService<ProgrammeBook>();

    public string Folder => Path.GetDirectoryName(Accounts.Services.GetRequiredService<RegistryFile>().Path)!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<CourseHouse> OpenAsync(string template = "five-days-live", string firstDay = "2027-05-10")
    {
        var accounts = await AccountHouse.OpenAsync();
        var administrator = await accounts.AdministratorAsync();
        var manager = await accounts.ColleagueAsync(administrator, "m.anager");
        using var made = await AccountHouse.PostAsync(manager.Browser, "/programmes/new", "/programmes/new",
            ("template", template), ("title", "Seven borders"), ("first", firstDay), ("zone", "Europe/Rome"), ("floor", "en"), ("others", "ru"));
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect, await made.Content.ReadAsStringAsync(Cancel));
        return new CourseHouse(accounts, administrator, manager.Browser, made.Headers.Location!.ToString().Split('/')[^1]);
    }

    public async Task<Course> CourseAsync() => (await Book.FindAsync(Id, Cancel))!;

    /// <summary>Posts a form of the programme and says where it led.</summary>
    public async Task<string> PostAsync(string page, string to, params (string Name, string Value)[] fields)
    {
        using var answer = await AccountHouse.PostAsync(Manager, Base + page, Base + to, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Cancel));
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Sends a table and says where it led.</summary>
    public async Task<string> SendAsync(string name, byte[] table)
    {
        var token = RequestToken().Match(await Manager.GetStringAsync($"{Base}/people", Cancel)).Groups["token"].Value;
        using var file = new ByteArrayContent(table);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { new StringContent(WebUtility.HtmlDecode(token)), "__RequestVerificationToken" }, { file, "file", name } };
        using var answer = await Manager.PostAsync($"{Base}/people/import", form, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Cancel));
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Takes people in as participants.</summary>
    public async Task SelectAsync(params string[] names)
    {
        var rows = names.Select((name, i) => $"{name};p{i}@x.example;Serbia;Prosecutor;en");
        var upload = (await SendAsync("roster.csv", Encoding.UTF8.GetBytes($"Name;E-mail;Country;Profession;Languages\n{string.Join('\n', rows)}\n")))[Base.Length..];
        await PostAsync("/people", upload, ("do", "take"));
    }

    /// <summary>Gives personal links out and says what came: cards to print, or a table.</summary>
    public async Task<string> GiveLinksAsync(params (string Name, string Value)[] fields)
    {
        using var answer = await AccountHouse.PostAsync(Manager, $"{Base}/learning/links", $"{Base}/learning/links", fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    /// <summary>A browser on the page of each participant, by name.</summary>
    public async Task<SortedDictionary<string, HttpClient>> LearnersAsync()
    {
        var made = await GiveLinksAsync(("whom", "lacking"), ("as", "table"));
        SortedDictionary<string, HttpClient> browsers = new(StringComparer.Ordinal);
        foreach (Match line in LinkLine().Matches(made))
        {
            var browser = Accounts.Browser();
            using var opened = await browser.GetAsync(line.Groups["link"].Value, Cancel);
            opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            browsers[line.Groups["name"].Value] = browser;
        }

        return browsers;
    }

    public ValueTask DisposeAsync() => Accounts.DisposeAsync();

    [GeneratedRegex(""""EXERCISE","(?<name>[^"]+)","[^"]*","[^"]*(?<link>/learner/by/[a-z0-9]{40})"""")]
    private static partial Regex LinkLine();

    [GeneratedRegex("""name="request-token" content="(?<token>[^"]+)""")]
    private static partial Regex RequestToken();
}
