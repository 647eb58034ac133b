using Samenkracht.Common.Writing;

namespace Samenkracht.Common.Http;

/// <summary>The commands of the API, for whoever puts them to the queue from within the host: with the same decisions and the same look-ups.</summary>
public sealed class CommandCatalogue
{
    private readonly Dictionary<Type, Func<object, string?, Origin, Command>> _makers = [];

    internal void Add<TCommand>(Func<TCommand, string?, Origin, Command> make) where TCommand : class =>
        _makers[typeof(TCommand)] = (command, stream, origin) => make((TCommand)command, stream, origin);

    /// <summary>The command as the queue takes it, without the version and the rights that HTTP asks for.</summary>
    /// <param name="command">The body, as the API takes it.</param>
    /// <param name="stream">The stream that it changes; the key of one that it starts, or null for the key that follows from the command.</param>
    /// <param name="origin">Who asks, and what it follows from.</param>
    /// <exception cref="KeyNotFoundException">No operation takes such a body.</exception>
    public Command For(object command, string? stream, Origin origin) => _makers[command.GetType()](command, stream, origin);
}
