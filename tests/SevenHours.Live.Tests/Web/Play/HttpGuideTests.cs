using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Testing;
using SevenHours.Web.Identity;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Play;

public sealed class HttpGuideTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_example_of_the_guide_answers_as_it_says()
    {
        var examples = GuideExample.In(await File.ReadAllTextAsync(Repository.PathOf("docs/guide/http.md"), Cancel));
        examples.Count.ShouldBeGreaterThan(14);

        await using var host = await WebHost.StartAsync();
        using var director = host.Browser();
        using var player = host.Browser();
        (await director.GetAsync(host.App.Services.GetRequiredService<DirectorLink>().Issue(host.Url), Cancel)).Dispose();
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var example in examples)
        {
            var where = $"{example.Method} {example.Path}";
            using var request = new HttpRequestMessage(new HttpMethod(example.Method), Filled(example.Path, known));
            request.Headers.Accept.Clear();
            foreach (var (name, value) in example.Headers)
                request.Headers.Add(name, value);
            if (example.Body.Length > 0)
                request.Content = new StringContent(Filled(example.Body, known), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

            using var answer = await (example.Who == "director" ? director : player).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
            ((int)answer.StatusCode).ShouldBe(example.Status, where);
            if (example.Kind == "sse")
                await LooksLikeAsync(answer, Filled(example.Answer, known), where);
            else if (example.Answer.Length > 0)
                Learn(Alike(await answer.Content.ReadAsStringAsync(Cancel), example.Answer, where), known);
        }
    }

    private static string Filled(string text, Dictionary<string, string> known) =>
        known.Aggregate(text, (filled, one) => filled.Replace($"{{{one.Key}}}", one.Value, StringComparison.Ordinal));

    /// <summary>Whether an answer has everything shown, of the same kind; values are the play's own.</summary>
    private static JsonElement Alike(string answer, string shown, string where)
    {
        var real = JsonDocument.Parse(answer).RootElement;
        Alike(real, JsonDocument.Parse(shown).RootElement, where);
        return real;
    }

    private static void Alike(JsonElement real, JsonElement shown, string where)
    {
        var isTruth = shown.ValueKind is JsonValueKind.True or JsonValueKind.False;
        (isTruth ? real.ValueKind is JsonValueKind.True or JsonValueKind.False : real.ValueKind == shown.ValueKind).ShouldBeTrue($"{where}: {real.ValueKind} for {shown.ValueKind}");
        if (shown.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in shown.EnumerateObject())
            {
                real.TryGetProperty(property.Name, out var value).ShouldBeTrue($"{where}: {property.Name}");
                Alike(value, property.Value, $"{where}.{property.Name}");
            }
        }
        else if (shown.ValueKind == JsonValueKind.Array && shown.GetArrayLength() > 0)
        {
            real.GetArrayLength().ShouldBeGreaterThan(0, where);
            Alike(real[0], shown[0], where);
        }
    }

    private static void Learn(JsonElement answer, Dictionary<string, string> known)
    {
        foreach (var (name, property) in new[] { ("id", "id"), ("pin", "pin"), ("person", "person") })
        {
            if (answer.TryGetProperty(property, out var value) && !known.ContainsKey(name))
                known[name] = value.GetString()!;
        }

        if (!answer.TryGetProperty("desk", out var desk))
            return;
        known["after"] = answer.GetProperty("after").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture);
        known["item"] = desk.GetProperty("inbox")[0].GetProperty("id").GetString()!;
    }

    private static async Task LooksLikeAsync(HttpResponseMessage answer, string shown, string where)
    {
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream", where);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));
        foreach (var line in shown.Split('\n'))
        {
            var came = await reader.ReadLineAsync(Cancel);
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            came.ShouldNotBeNull(where);
            (colon < 0 ? came : came[..came.IndexOf(':', StringComparison.Ordinal)]).ShouldBe(colon < 0 ? line : line[..colon], where);
            if (line.StartsWith("data: {\"", StringComparison.Ordinal))
                Alike(came[6..], line[6..], where);
        }
    }
}
