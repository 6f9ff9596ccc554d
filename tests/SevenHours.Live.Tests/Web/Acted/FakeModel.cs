using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Web.Hosting;

namespace SevenHours.Live.Tests.Web.Acted;

/// <summary>A model that says what a test wants.</summary>
internal sealed class FakeModel(Func<Task<ChatResponse>> answer) : IChatClient
{
    public FakeModel(string says)
        : this(() => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, says))))
    {
    }

    public List<ChatMessage> Asked { get; } = [];

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Asked.AddRange(messages);
        return answer();
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}

/// <summary>A server that was told of a model.</summary>
internal sealed class WithModel(IChatClient model) : IFeature
{
    public void Add(IServiceCollection services) => services.AddSingleton(model);

    public void Map(IEndpointRouteBuilder routes)
    {
    }
}
