using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Charts;

/// <summary>Charts over HTTP: for programs, in tables, as files.</summary>
public sealed partial class ChartPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_draws_once_for_each_key_colleagues_read_it_and_no_other_agency_does()
    {
        await using var house = await DeskHouse.OpenAsync();
        await house.ClockAsync(60);
        using var lead = await house.SitAsync("lead_investigator");
        using var analyst = await house.SitAsync("analyst");
        using var prosecutor = await house.SitAsync("duty_prosecutor");
        var charts = $"/api/v1/exercises/{house.Exercise.Id}/charts";
        var chart = await OpenAsync(lead, charts);
        for (var press = 0; press < 2; press++)
            (await EditAsync(lead, $"{charts}/{chart}", "key-1", ("feld", "is", "entity"), ("feld", "label", "Feld"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await EditAsync(analyst, $"{charts}/{chart}", "key-2", ("feld", "role", "organiser"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        var view = (await lead.GetFromJsonAsync<JsonElement>($"{charts}/{chart}", Cancel)).GetProperty("view");
        view.GetProperty("edits").GetInt32().ShouldBe(2);
        var fields = view.GetProperty("elements")[0].GetProperty("fields");
        (fields.GetProperty("label").GetString(), fields.GetProperty("role").GetString()).ShouldBe(("Feld", "organiser"));
        (await lead.GetFromJsonAsync<JsonElement>($"{charts}/{chart}/history/feld", Cancel)).GetArrayLength().ShouldBe(3);
        (await lead.GetFromJsonAsync<JsonElement>($"{charts}/{chart}/measures?k=1", Cancel)).GetProperty("keyPlayers")[0].GetString().ShouldBe("feld");
        (await prosecutor.GetAsync($"{charts}/{chart}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await EditAsync(prosecutor, $"{charts}/{chart}", "key-3", ("x", "is", "entity"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await EditAsync(lead, $"{charts}/{chart}", "key-4", ("t", "is", "tie"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await lead.PostAsJsonAsync($"{charts}/{chart}/edits", new { changes = new object?[] { null } }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await lead.PostAsJsonAsync($"{charts}/{chart}/undo", new { redo = false }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await lead.GetFromJsonAsync<JsonElement>(charts, Cancel))[0].GetProperty("entities").GetInt32().ShouldBe(0);
    }

    [Theory, InlineData("graphml"), InlineData("gexf"), InlineData("csv")]
    public async Task What_goes_out_comes_in_the_same_after_a_look_and_says_EXERCISE(string format)
    {
        await using var house = await DeskHouse.OpenAsync();
        await house.ClockAsync(60);
        using var lead = await house.SitAsync("lead_investigator");
        var charts = $"/api/v1/exercises/{house.Exercise.Id}/charts";
        var chart = await OpenAsync(lead, charts);
        (await EditAsync(lead, $"{charts}/{chart}", "key-1", ("feld", "is", "entity"), ("feld", "label", "Feld & sons"), ("feld", "aliases", "Boss\nفلد"), ("feld", "kind", "person"),
            ("flat", "is", "entity"), ("flat", "label", "The flat"), ("flat", "kind", "place"), ("t1", "is", "tie"), ("t1", "from", "feld"), ("t1", "to", "flat"), ("t1", "kind", "lives_at"),
            ("t1", "directed", "yes"), ("t1", "since", "2031-03-01"), ("t1", "grade", "B2"), ("t1", "until", "2031-03-09"), ("t1", "confidence", "60"), ("t1", "source", "A neighbour"), ("t1", "note", "Comes late;\nleaves early."),
            ("feld", "note", "Seen twice"), ("feld", "confidence", "80"), ("feld", "pin", "-120,40"), ("who", "is", "entity"), ("who", "label", "The driver"), ("who", "unknown", "yes"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var pages = $"/exercises/{house.Exercise.Id}/wall/charts/{chart}";
        var files = new Dictionary<string, string>();
        foreach (var name in format == "csv" ? (string[])["entities", "links"] : [format])
            files.Add(format == "csv" ? $"{name}.csv" : $"chart.{name}", await lead.GetStringAsync($"{pages}/export/{name}", Cancel));
        files.Values.ShouldAllBe(text => text.Contains("EXERCISE"));

        var other = await OpenAsync(lead, charts, "Another");
        pages = $"/exercises/{house.Exercise.Id}/wall/charts/{other}";
        var preview = await LookAsync(lead, pages, files);
        preview.ShouldContain("id=\"preview\"");
        (await lead.GetFromJsonAsync<JsonElement>($"{charts}/{other}", Cancel)).GetProperty("view").GetProperty("edits").GetInt32().ShouldBe(0);

        var fields = new List<KeyValuePair<string, string>> { new("__RequestVerificationToken", Token().Match(preview).Groups[1].Value), new("key", "import-1") };
        fields.AddRange(files.SelectMany(file => new[] { KeyValuePair.Create("name", file.Key), KeyValuePair.Create("text", file.Value) }));
        using var import = new FormUrlEncodedContent(fields);
        (await lead.PostAsync($"{pages}/import", import, Cancel)).StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect);
        foreach (var (name, text) in files)
            (await lead.GetStringAsync($"{pages}/export/{(format == "csv" ? Path.GetFileNameWithoutExtension(name) : format)}", Cancel)).ShouldBe(text);
        (await LookAsync(lead, pages, files)).ShouldContain("The chart says all of this already");
    }

    private static async Task<string> LookAsync(HttpClient who, string pages, Dictionary<string, string> files)
    {
        var form = await who.GetStringAsync($"{pages}/files", Cancel);
        using var upload = new MultipartFormDataContent { { new StringContent(Token().Match(form).Groups[1].Value), "__RequestVerificationToken" } };
        foreach (var (name, text) in files)
            upload.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } }, "file", name);
        return await (await who.PostAsync($"{pages}/files", upload, Cancel)).Content.ReadAsStringAsync(Cancel);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>\n<graphml>&a;</graphml>", "line 1, column 1")]
    [InlineData("<graphml>\n<graph>\n</grph>", "line 3, column 3")]
    [InlineData("<graphml><graph>\n<node /></graph></graphml>", "line 2, column 2")]
    public async Task A_hostile_or_broken_file_is_refused_by_name_and_line_and_nothing_is_written(string content, string expected)
    {
        await using var house = await DeskHouse.OpenAsync();
        await house.ClockAsync(60);
        using var lead = await house.SitAsync("lead_investigator");
        var chart = await OpenAsync(lead, $"/api/v1/exercises/{house.Exercise.Id}/charts");
        var pages = $"/exercises/{house.Exercise.Id}/wall/charts/{chart}";
        var answer = await LookAsync(lead, pages, new() { ["evil.graphml"] = content });
        answer.ShouldContain("evil.graphml");
        answer.ShouldContain(expected);
    }

    private static async Task<string> OpenAsync(HttpClient who, string charts, string name = "") =>
        (await (await who.PostAsJsonAsync(charts, new { name }, Cancel)).Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString()!;

    private static async Task<HttpResponseMessage> EditAsync(HttpClient who, string chart, string key, params (string Element, string Field, string Value)[] changes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{chart}/edits")
        {
            Content = JsonContent.Create(new { changes = changes.Select(change => new { element = change.Element, field = change.Field, value = change.Value }) }),
        };
        request.Headers.Add("Idempotency-Key", key);
        return await who.SendAsync(request, Cancel);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
