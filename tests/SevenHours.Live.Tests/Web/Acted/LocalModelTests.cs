using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SevenHours.Web.Features.Room.Acted.Wording;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Acted;

/// <summary>A model that runs beside the server is asked as the usual local servers want it.</summary>
public sealed class LocalModelTests
{
    private const string Authored = "They came by bus. It was cold.";

    [Fact]
    public async Task It_is_asked_by_name_and_its_line_is_read()
    {
        JsonNode? asked = null;
        var said = await WordAsync(async context =>
        {
            asked = await JsonNode.ParseAsync(context.Request.Body);
            await context.Response.WriteAsync("""{"choices":[{"message":{"role":"assistant","content":" It was cold. Well, they came by bus.\n"}}]}""");
        });

        said.ShouldBe("It was cold. Well, they came by bus.");
        asked!["model"]!.GetValue<string>().ShouldBe("little");
        asked["messages"]!.AsArray().Select(message => message!["role"]!.GetValue<string>()).ShouldBe(["system", "user"]);
    }

    [Fact]
    public async Task An_error_an_answer_of_another_shape_and_a_redirect_leave_the_authors_words()
    {
        (await WordAsync(context => { context.Response.StatusCode = 500; return Task.CompletedTask; })).ShouldBe(Authored);
        (await WordAsync(context => context.Response.WriteAsync("""{"choices":[]}"""))).ShouldBe(Authored);
        (await WordAsync(context => { context.Response.Redirect("http://192.0.2.1/", permanent: false, preserveMethod: true); return Task.CompletedTask; })).ShouldBe(Authored);
    }

    private static async Task<string> WordAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using var app = builder.Build();
        app.MapPost("/v1/chat/completions", answer);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new LocalChatClient(new LocalModel(app.Urls.Single(), "little"));
        return await new ModelWording(client, TimeProvider.System, TimeSpan.FromMinutes(1)).WordAsync(new AuthoredAnswer(Authored, "en", "calm"), TestContext.Current.CancellationToken);
    }
}
