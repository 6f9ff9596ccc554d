using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace SevenHours.Web.Features.Room.Acted.Wording;

/// <summary>Speaks with a model on this machine by <c>POST /v1/chat/completions</c>, which the usual local servers understand.</summary>
public sealed class LocalChatClient : IChatClient
{
    private const int LongestAnswer = 64 * 1024;

    private readonly LocalModel _model;
    private readonly HttpClient _client;

    /// <summary>A line to a model; nothing is sent yet.</summary>
    public LocalChatClient(LocalModel model)
    {
        _model = model;
        // No redirect and no proxy: either could carry the words off this machine.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
        {
            BaseAddress = model.Address,
            MaxResponseContentBufferSize = LongestAnswer,
        };
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var asked = new JsonObject
        {
            ["model"] = _model.Name,
            ["messages"] = new JsonArray([.. messages.Select(message => new JsonObject { ["role"] = message.Role.Value, ["content"] = message.Text })]),
            ["temperature"] = options?.Temperature,
            ["max_tokens"] = options?.MaxOutputTokens,
            ["stream"] = false,
        };
        using var content = new StringContent(asked.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync(new Uri("/v1/chat/completions", UriKind.Relative), content, cancellationToken);
        answer.EnsureSuccessStatusCode();
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellationToken));
        var words = said.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, words));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => _client.Dispose();
}
